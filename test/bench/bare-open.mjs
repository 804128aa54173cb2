import Database from 'better-sqlite3';

const database = new Database(process.argv[2]);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
const count = database.prepare('SELECT COUNT(*) FROM versions').pluck().get();
process.stdout.write(`ready with ${count} versions\n`);
setInterval(() => undefined, 1_000);
