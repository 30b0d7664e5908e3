import { createLockService } from '../../../emulator/services/lock-service';
import { type Bench, createBench } from './service-bench';

type Service = GoogleAppsScript.Lock.LockService;

const service = (bench: Bench): Service => createLockService(bench.host) as Service;
const documentLock = (bench: Bench) => service(bench).getDocumentLock();

describe('LockService', () => {
  test('a free lock is taken at once and given back', () => {
    const bench = createBench();
    const start = bench.host.now();
    const lock = documentLock(bench);
    expect(lock?.hasLock()).toBe(false);
    expect(lock?.tryLock(5000)).toBe(true);
    expect(lock?.hasLock()).toBe(true);
    expect(bench.host.now()).toBe(start);
    lock?.releaseLock();
    expect(lock?.hasLock()).toBe(false);
  });

  test('tryLock waits its time in vain while another run holds the lock', () => {
    const bench = createBench();
    documentLock(bench)?.tryLock(1);
    const other = bench.another();
    const start = other.host.now();
    expect(documentLock(other)?.tryLock(3000)).toBe(false);
    expect(other.host.now() - start).toBe(3000);
  });

  test('waitLock throws its sentence after its time', () => {
    const bench = createBench();
    documentLock(bench)?.waitLock(1);
    expect(() => documentLock(bench.another())?.waitLock(1000)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('a run that does not hold the lock cannot release it', () => {
    const bench = createBench();
    documentLock(bench)?.tryLock(1);
    documentLock(bench.another())?.releaseLock();
    expect(documentLock(bench)?.hasLock()).toBe(true);
  });

  test('the end of a run, killed or not, releases its locks', () => {
    const bench = createBench();
    documentLock(bench)?.tryLock(1);
    service(bench).getScriptLock().tryLock(1);
    bench.end();
    const other = bench.another();
    expect(documentLock(other)?.tryLock(1)).toBe(true);
    expect(service(other).getScriptLock().tryLock(1)).toBe(true);
  });

  test('the end of a run leaves the locks of others', () => {
    const bench = createBench();
    const other = bench.another();
    documentLock(other);
    documentLock(bench)?.tryLock(1);
    other.end();
    expect(documentLock(bench)?.hasLock()).toBe(true);
  });

  test('taking a lock again in the same run succeeds', () => {
    const bench = createBench();
    documentLock(bench)?.tryLock(1);
    expect(documentLock(bench)?.tryLock(1)).toBe(true);
  });

  test('the other answer: taking it again waits in vain', () => {
    const bench = createBench({ profile: { sameRunRelock: 'blocked' } });
    documentLock(bench)?.tryLock(1);
    expect(documentLock(bench)?.tryLock(1)).toBe(false);
  });

  test('document, script and user locks do not mind each other', () => {
    const bench = createBench();
    documentLock(bench)?.tryLock(1);
    const other = bench.another({ effectiveUser: 'sales@example.com' });
    expect(service(other).getScriptLock().tryLock(1)).toBe(true);
    expect(service(other).getUserLock().tryLock(1)).toBe(true);
    expect(service(bench).getUserLock().tryLock(1)).toBe(true);
  });
});
