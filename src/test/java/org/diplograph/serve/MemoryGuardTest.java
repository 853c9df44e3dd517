package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Which query is stopped when memory is short. */
class MemoryGuardTest {
  private final MemoryGuard guard = new MemoryGuard(Duration.ofMinutes(1));

  private static QueryExec query() {
    return QueryExec.dataset(DatasetGraphFactory.createTxnMem())
        .query("SELECT * { VALUES ?x { 1 2 3 } }")
        .build();
  }

  private static boolean isStopped(QueryExec execution) {
    try {
      execution.select().materialize();
      return false;
    } catch (QueryCancelledException e) {
      return true;
    }
  }

  @Test
  void theOneThatHasUsedMost() throws Exception {
    QueryExec small = query();
    QueryExec large = query();
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch end = new CountDownLatch(1);
    byte[][] used = new byte[1][];
    Thread one = thread(small, begun, end, () -> {});
    Thread other = thread(large, begun, end, () -> used[0] = new byte[8 << 20]);
    begun.await();
    guard.stopLargest();
    end.countDown();
    one.join();
    other.join();
    assertThat(used[0]).hasSize(8 << 20);
    assertThat(isStopped(large)).isTrue();
    assertThat(isStopped(small)).isFalse();
  }

  private Thread thread(
      QueryExec execution, CountDownLatch begun, CountDownLatch end, Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              guard.begin(execution);
              work.run();
              begun.countDown();
              try {
                end.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              guard.end();
            });
    thread.start();
    return thread;
  }

  @Test
  void nothingWhereNoneRuns() {
    guard.stopLargest();
    QueryExec ended = query();
    guard.begin(ended);
    guard.end();
    guard.stopLargest();
    assertThat(isStopped(ended)).isFalse();
  }
}
