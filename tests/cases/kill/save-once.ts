/** A process that saves one case and says how that went. */
import { CaseLog } from '../../../electron/stores/case-log/case-log.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { caseId } from '../case-id.ts';
import { saveAt } from './stream-words.ts';

const [folder = ''] = process.argv.slice(2);
const log = new CaseLog({ dataFolder: folder, now: () => new Date(), checks: false });
try {
  log.save(saveAt(caseId(1), 1, 0));
  console.log('saved');
} catch (thrown) {
  console.log(thrown instanceof AppError ? thrown.code : String(thrown));
}
