// Run inside the Electron in question: opens a database with the given addon, plain and encrypted,
// and prints "ok" and SQLite's version. Arguments: the better-sqlite3 folder, the addon, a folder
// for the trial files.
const path = require('node:path');

const [packageFolder = '', nativeBinding = '', workFolder = ''] = process.argv.slice(2);
const Database = require(packageFolder);

/** @param {string} key */
const openEncrypted = (key) => {
  const database = new Database(path.join(workFolder, 'encrypted.db'), { nativeBinding });
  database.pragma(`key='${key}'`);
  return database;
};

const written = openEncrypted('right');
written.exec("CREATE TABLE trial (word TEXT); INSERT INTO trial VALUES ('żółw')");
written.close();

const read = openEncrypted('right');
const word = read.prepare('SELECT word FROM trial').pluck().get();
const version = read.prepare('SELECT sqlite_version()').pluck().get();
read.close();
if (word !== 'żółw') throw new Error('an encrypted database does not give back what was written');

let opened = true;
const wrong = openEncrypted('wrong');
try {
  wrong.prepare('SELECT word FROM trial').get();
} catch {
  opened = false;
}
wrong.close();
if (opened) throw new Error('an encrypted database opens with a wrong key');

process.stdout.write(`ok ${version}\n`);
