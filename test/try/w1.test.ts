import { openBook, succeeded } from '../helpers/workbook';
import { isCounted } from '../../emulator/kernel/cost-model';
const tell=(e:any)=>console.log(e.functionName,e.ok,'counted',e.counted,e.log.join(), [...e.calls].filter(([k]: any) => isCounted(k)).map(x=>x.join(' ')).join(', '));
test('big', () => {
  const book = openBook({members:[{name:'李',email:'li@example.com'},{name:'赵',email:'zhao@example.com'}]});
  const n=1000;
  const rows=Array.from({length:n},(_,i)=>['',`客户${i}`,'','',`1380013${String(i).padStart(4,'0')}`,'','',['展会','官网','乱写'][i%3],'需求',['高','中','x'][i%3]!,'10-15万','1个月',['需求','成交','谈判','abc'][i%4]!,['李','赵','某人'][i%3]!,'2024-03-01']);
  tell(book.desk.paste(book.tab('leads'),'A2',rows)[0]);
  const id=book.shown('leads',3)['leadId']!;
  tell(book.enter('followUps',2,{leadId:id})[0]);
  tell(book.enter('followUps',2,{content:'聊了'})[0]);
});
