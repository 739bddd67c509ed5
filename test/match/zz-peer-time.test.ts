import { test } from 'vitest';
import { affinitiesOf } from '../../src/match/peer/affinities.ts';
import { solvePeers } from '../../src/match/peer/solve-peers.ts';
import { peerScale, peerLottery } from '../../src/match/peer-weights.ts';
function rng(seed:number){let s=seed*2654435761>>>0||1;return ()=>{s^=s<<13;s^=s>>>17;s^=s<<5;return (s>>>0)}}
function instance(n:number, kind:string, seed:number){const r=rng(seed);const keys=Array.from({length:n},()=>r());
 const m=new Int16Array(n*n).fill(-1);
 if(kind==='random'){for(let a=0;a<n;a++)for(let b=0;b<a;b++)m[a*n+b]=m[b*n+a]=r()%20001;}
 else if(kind==='flat'){for(let a=0;a<n;a++)for(let b=0;b<a;b++)m[a*n+b]=m[b*n+a]=10000;}
 else if(kind==='sparse'){for(let a=0;a<n;a++)for(let b=0;b<a;b++)if(r()%n<3)m[a*n+b]=m[b*n+a]=r()%20001;}
 else if(kind==='few'){for(let a=0;a<n;a++)for(let b=0;b<a;b++)m[a*n+b]=m[b*n+a]=(r()%3)*5000;}
 else { const topics=12; const P=Array.from({length:n},()=>({want:(()=>{let x=0;for(let k=0;k<3;k++)x|=1<<(r()%topics);return x})(),offer:(()=>{let x=0;for(let k=0;k<3;k++)x|=1<<(r()%topics);return x})(),lev:r()%5,dep:r()%8,lang:1|(r()%4?0:2)}));
  const pop=(x:number)=>{let c=0;for(;x;x&=x-1)c++;return c};
  const s=(a:any,b:any)=>Math.round(10000*(0.5*pop(a.want&b.offer)/pop(a.want)+0.3*(1-Math.abs(a.lev-b.lev)/4)+0.2*(a.dep!==b.dep?1:0)));
  for(let a=0;a<n;a++)for(let b=0;b<a;b++){ const no=kind==='barred'&&(P[a]!.dep===P[b]!.dep||Math.abs(P[a]!.lev-P[b]!.lev)>1); m[a*n+b]=m[b*n+a]=no?-1:s(P[a],P[b])+s(P[b],P[a]);}}
 return {keys,m};}
test('time',()=>{
 for(const n of (process.env.NS??'99,301,999').split(',').map(Number)) for(const kind of (process.env.KINDS??'random,profile,barred,flat,few,sparse').split(',')) for (const seed of [1,2]) {
 const {keys,m}=instance(n,kind,n+seed);const scale=peerScale(n);
 const aff=affinitiesOf({row:(i,out)=>out.set(m.subarray(i*n,i*n+n)),size:n,lottery:peerLottery(keys,scale)},scale,[...keys.keys()]);
 const c0=process.cpuUsage();
 const s=solvePeers(aff,'trio');
 const c=process.cpuUsage(c0);
 process.stdout.write(`${n} ${kind} cpu ${((c.user+c.system)/1e6).toFixed(2)} s, units ${s.units.length} placed ${s.units.flat().length} trio ${s.units[0]} tried ${s.tried.length} best at ${s.tried.findIndex(t=>t.trio.join()===s.units[0]!.join())} gap ${s.gap} sets ${s.pairs.blossoms.inUse().length}\n`);
 }
},600000);
