import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { MentorError } from '../../src/model/mentor-error.ts';
import type { PlannedFile } from '../../src/model/plan.ts';

export const record = (path: string, content: PlannedFile['content'], what?: string): PlannedFile => ({
  path,
  content,
  kind: 'record',
  ...(what === undefined ? {} : { what }),
});
export const rendering = (path: string, content: PlannedFile['content']): PlannedFile => ({
  path,
  content,
  kind: 'rendering',
});

export async function troubleOf(work: Promise<unknown>): Promise<MentorError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MentorError) return error;
  throw new Error(`a MentorError was expected, not ${error}`);
}

/** The real disk, with some calls replaced. */
export const diskWith = (calls: Partial<FileSystem>): FileSystem => ({
  ...nodeFileSystem,
  pause: async () => undefined,
  ...calls,
});
export const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};
