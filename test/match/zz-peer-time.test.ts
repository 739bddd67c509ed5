import { test } from 'vitest';
import { affinitiesOf } from '../../src/match/peer/affinities.ts';
import { startOf, solveOver } from '../../src/match/peer/solve-peers.ts';
import { TreeSearch } from '../../src/match/peer/tree-search.ts';
import { SetPrices } from '../../src/match/peer/set-prices.ts';
import { peerScale, peerLottery } from '../../src/match/peer-weights.ts';
function rng(seed:number){let s=seed*2654435761>>>0||1;return ()=>{s^=s<<13;s^=s>>>17;s^=s<<5;return (s>>>0)}}
function instance(n:number, kind:string, seed:number){const r=rng(seed);const keys=Array.from({length:n},()=>r());
 const m=new Int16Array(n*n).fill(-1);
 if(kind==='random'){for(let a=0;a<n;a++)for(let b=0;b<a;b++)m[a*n+b]=m[b*n+a]=r()%20001;}
 else { const topics=12; const P=Array.from({length:n},()=>({want:(()=>{let x=0;for(let k=0;k<3;k++)x|=1<<(r()%topics);return x})(),offer:(()=>{let x=0;for(let k=0;k<3;k++)x|=1<<(r()%topics);return x})(),lev:r()%5,dep:r()%8,lang:1|(r()%4?0:2)}));
  const pop=(x:number)=>{let c=0;for(;x;x&=x-1)c++;return c};
  const s=(a:any,b:any)=>Math.round(10000*(0.5*pop(a.want&b.offer)/pop(a.want)+0.3*(1-Math.abs(a.lev-b.lev)/4)+0.2*(a.dep!==b.dep?1:0)));
  for(let a=0;a<n;a++)for(let b=0;b<a;b++){ const no=kind==='barred'&&(P[a]!.dep===P[b]!.dep||Math.abs(P[a]!.lev-P[b]!.lev)>2); m[a*n+b]=m[b*n+a]=no?-1:s(P[a],P[b])+s(P[b],P[a]);}}
 return {keys,m};}
test('time',()=>{
 for(const n of (process.env.NS??'99,301,999').split(',').map(Number)) for(const kind of ['random','profile','barred']) for (const seed of [1,2]) {
 const {keys,m}=instance(n,kind,n+seed);const scale=peerScale(n);
 const aff=affinitiesOf({row:(i,out)=>out.set(m.subarray(i*n,i*n+n)),size:n,lottery:peerLottery(keys,scale)},scale,[...keys.keys()]);
 const {start,edges}=startOf(aff);
 const free=[...start.price.keys()].filter(v=>start.blossoms.mate[v]===-1).length;
 let held=solveOver(aff,{start,edges},(graph,s)=>{ for(let v=0;v<n;v++){ if(s.blossoms.mate[v]!==-1||s.price[v]===0)continue; const c={blossoms:s.blossoms.copy(),price:s.price.slice()}; if(new TreeSearch(graph,c).run(v)==='matched'){ Object.assign(s,{}); (s as any).blossoms=c.blossoms; (s as any).price=c.price; } } });
 const fin=solveOver(aff,{start:{blossoms:held.blossoms.copy(),price:held.price.slice()},edges});
 const D=(p:any)=>{let d=0n;for(const x of p.price)d+=BigInt(x);for(const b of p.blossoms.inUse())d+=BigInt(p.blossoms.price[b])*BigInt([...p.blossoms.leaves(b)].length-1);return d};
 const w=(a:number,b:number)=>scale.seat+m[a*n+b]!*scale.unit+aff.lottery(a,b);
 const Dh=D(held),Df=D(fin);
 // histogram of UB over all triangles: relative to best UB, in points units
 const zs=(p:any)=>{const s=new SetPrices(p.blossoms);return s};
 const tight=(p:any,Dp:bigint)=>{ const off=Number(Dp-Dh); const s=zs(p); const c=new Float64Array(n*n); for(let a=0;a<n;a++){s.select(a);for(let b=0;b<n;b++)c[a*n+b]=s.with(b)}
  return (a:number,b:number,d:number)=>off+w(a,b)+w(a,d)+w(b,d)-p.price[a]-p.price[b]-p.price[d]-2*Math.max(c[a*n+b]!,c[a*n+d]!,c[b*n+d]!)};
 const uh=tight(held,Dh),uf=tight(fin,Df);
 let top:number[]=[],topf:number[]=[],topm:number[]=[];
 const put=(t:number[],x:number)=>{ if(t.length<40000||x>t[t.length-1]!){t.push(x); if(t.length>80000){t.sort((p,q)=>q-p);t.length=40000}}};
 for(let a=0;a<n;a++)for(let b=a+1;b<n;b++)if(m[a*n+b]!>=0)for(let d=b+1;d<n;d++)if(m[a*n+d]!>=0&&m[b*n+d]!>=0){const x=uh(a,b,d),y=uf(a,b,d);put(top,x);put(topf,y);put(topm,Math.min(x,y))}
 const show=(t:number[])=>{t.sort((p,q)=>q-p);const f=t.map(x=>Math.floor(x/scale.unit));return [0,1,2,5,10,50,100,1000,10000,39999].map(k=>k+':'+(f[k]??'-')).join(' ')};
 process.stdout.write(`${n} ${kind} free ${free} Df-Dh ${Number(Df-Dh)/scale.unit} sets held ${held.blossoms.inUse().length} unit ${scale.unit}\n  held ${show(top)}\n  fin ${show(topf)}\n  min ${show(topm)}\n`);
 }
},600000);
