import { IndexWriter } from '../../../../archive/search/segments/index-writer.ts';
import { putTerm } from '../../../support/put-term.ts';

/** Commits one article after the other and says its number, until it is killed. */
const writer = new IndexWriter(process.argv[2] ?? '', { analysisVersion: 1, averageLength: 10 });
for (let id = writer.generation + 1; ; id++) {
  writer.put({ id, date: 0, source: '', category: '', cluster: id }, (inverter) => {
    putTerm(inverter, 'خبر', 2, 0);
    inverter.lengthen(2, 1);
  });
  writer.commit(id);
  process.stdout.write(`${id}\n`);
  while (writer.mergeOnce());
}
