package org.diplograph.serve;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.NotificationEmitter;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops the query that has used most memory when the heap is nearly full after a collection, so
 * that it fails alone and the server lives on. Strings are bounded by {@link StringLimit}, sorts go
 * to disk; this is for what is left, groups and joins above all.
 */
final class MemoryGuard {
  private static final double FULL = 0.85;

  private final Map<Long, Running> running = new ConcurrentHashMap<>();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A query, and how much its thread had allocated before. */
  private record Running(QueryExec execution, long thread, long before) {}

  /** Begins to look after the heap. */
  MemoryGuard() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP
          && pool.isCollectionUsageThresholdSupported()
          && pool.getUsage().getMax() > 0) {
        pool.setCollectionUsageThreshold((long) (FULL * pool.getUsage().getMax()));
      }
    }
    NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    memory.addNotificationListener((notification, handback) -> stopLargest(), null, null);
  }

  /** Takes note of a query that runs in this thread from now on. */
  void begin(QueryExec execution) {
    long thread = Thread.currentThread().getId();
    running.put(thread, new Running(execution, thread, threads.getThreadAllocatedBytes(thread)));
  }

  /** The query of this thread has ended. */
  void end() {
    running.remove(Thread.currentThread().getId());
  }

  /** Stops all running queries. */
  void stopAll() {
    running.values().forEach(r -> r.execution().abort());
  }

  /** Stops the running query that has used most memory; does nothing if none runs. */
  void stopLargest() {
    running.values().stream()
        .max(
            Comparator.comparingLong(r -> threads.getThreadAllocatedBytes(r.thread()) - r.before()))
        .ifPresent(r -> r.execution().abort());
  }
}
