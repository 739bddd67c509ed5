import { describe, expect, test } from 'vitest';
import { foldHeader } from '../../src/read/fold-text.ts';
import { claimOf } from '../../src/read/header-claim.ts';
import { chainStep } from '../../src/read/split-header.ts';

/** Headers of personnel systems, of their fields and of their reports, and of sign-up tools. */
const headers: Readonly<Record<string, readonly string[]>> = {
  id: [
    'Employee ID',
    'Employee_ID',
    'Employee number',
    'employeeNumber',
    'Employee #',
    'USERID',
    'EMPID',
    'EmpID',
    'Personalnummer',
    'PersonalNr',
    'Personal-Nr.',
    'Pers.-Nr.',
    'Mitarbeiternr.',
    'employeeId',
    'Unique ID',
    'Person Number',
  ],
  name: [
    'Full Name',
    'Full Name*',
    'Preferred_Name',
    'displayName',
    'Mitarbeiter',
    'Mitarbeiter/in',
    'Mitarbeiter:in',
    'Employee_Name',
    'Last Name, First Name',
    'Name (Nachname, Vorname)',
    'Worker',
  ],
  first_name: ['First_Name', 'firstName', 'FIRSTNAME', 'Vorname', 'Legal Name - First Name'],
  last_name: ['Last_Name', 'lastName', 'LASTNAME', 'Nachname', 'Legal Name - Last Name'],
  email: [
    'Email_Address',
    'workEmail',
    'EMAIL',
    'E-Mail',
    'Email*',
    'Email - Primary Work',
    'E-Mail (dienstlich)',
  ],
  hire_date: [
    'Hire_Date',
    'Original_Hire_Date',
    'Continuous_Service_Date',
    'Company Service Date',
    'hireDate',
    'rehireDate',
    'HIREDATE',
    'Eintritt',
    'Eintrittsdatum',
    'DateofHire',
    'lastHireDate',
    'Date Hired',
  ],
  exit_date: [
    'Termination_Date',
    'terminationDate',
    'Austritt',
    'terminated_at',
    'DateofTermination',
    'dateOfTermination',
    'Letzter Arbeitstag',
    'Last Day of Work',
  ],
  exit_reason: ['TermReason', 'Termination Reason', 'Kündigungsgrund', 'Grund des Austritts'],
  title: [
    'Business_Title',
    'Job_Title',
    'Job_Family_Group',
    'jobTitle',
    'TITLE',
    'JOBCODE',
    'Stellenbezeichnung',
    'Position',
    'Jobtitel',
  ],
  level: ['JOBLEVEL', 'Job Level', 'grade', 'Management_Level', 'Compensation Grade', 'Karrierelevel'],
  department: [
    'Department',
    'Cost_Center',
    'division',
    'DEPARTMENT',
    'Abteilung',
    'Bereich',
    'departmentName',
    'organisation',
    'Business Unit',
    'Supervisory_Organization',
    'Referat',
  ],
  manager_id: [
    'Manager_ID',
    'supervisorId',
    'supervisorEId',
    'MANAGER',
    'Vorgesetzter',
    'Vorgesetzte:r',
    'Direkte:r Vorgesetzte:r',
    'ManagerID',
    "Worker's Manager",
    'Reporting to',
    'Manager Email',
  ],
  location: ['Location', 'LOCATION', 'Standort', 'Arbeitsort', 'officeId', 'Büro'],
  timezone: ['TIMEZONE'],
  role_since: ['dateInJob'],
  participation: ['employeeStatusCode', 'Program Eligibility', 'STATUS', 'Worker Status', 'Active?'],
  role: ['Mentoring Type', 'Role Type', 'I want to be…', 'Program Role(s)', 'Rolle'],
  is_mentor: ['Is Mentor', 'Is Mentor (Y/N)'],
  both_roles: ['both mentor and mentee'],
  capacity: ['Maximum mentees', 'Max. number of mentees', '# of mentees', 'Mentee Limit'],
  topics_offered: ['Offer help in categories', 'Areas of Expertise', 'Skills to Share'],
  topics_wanted: ['Need help in categories', 'Skills to Learn'],
  function: ['profession', 'current profession'],
  target_function: ['target profession'],
  shared_experience: ['characteristics', 'identity to match'],
  similar_identity: ['match with similar identity'],
  meeting_mode: ['Preferred Meeting Type'],
  goal_text: ['Mentor Expectation'],
};

describe.each(Object.entries(headers))('%s', (field, known) => {
  test.each(known)('%s', (header) => expect(claimOf(foldHeader(header))?.field).toBe(field));
});

test.each(['Management_Chain_01', 'Management Chain - Level 02'])('%s is a step of the chain', (header) =>
  expect(chainStep(foldHeader(header))).toBeDefined(),
);

test('the end of a contract is no leaving, and a skill is no number', () => {
  for (const header of ['Vertragsende', 'Contract end date', 'C#'])
    expect([header, claimOf(foldHeader(header))]).toEqual([header, undefined]);
});
