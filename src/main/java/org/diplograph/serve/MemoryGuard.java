package org.diplograph.serve;

import static com.sun.management.GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Looks after queries that run: stops each when its time is over, and the one that has used most
 * memory when the heap is nearly full after a collection, so that it fails alone and the server
 * lives on. Strings are bounded by {@link StringLimit}, sorts go to disk; this is for what is left,
 * groups and joins above all.
 */
final class MemoryGuard {
  private static final double FULL = 0.8;

  /** The pools that are the heap; others are code and classes. */
  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private final Map<Long, Running> running = new ConcurrentHashMap<>();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Duration limit;

  /** A query, how much its thread had allocated before, and what stops it when its time is over. */
  private record Running(QueryExec execution, long thread, long before, Future<?> end) {
    /** Without a wait for the query, and then in Jena's own way, which may have to wait. */
    void stop() {
      Stopping.now(execution.getContext());
      Thread abort = new Thread(execution::abort, "stopping a query");
      abort.setDaemon(true);
      abort.start();
    }
  }

  /**
   * Begins to look after the heap: after each collection it is known how much is really used.
   *
   * @param limit how long a query may run
   */
  MemoryGuard(Duration limit) {
    this.limit = limit;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((told, handback) -> look(told), null, null);
      }
    }
  }

  private void look(Notification told) {
    if (told.getUserData() instanceof CompositeData data
        && told.getType().equals(GARBAGE_COLLECTION_NOTIFICATION)) {
      long used = 0;
      for (var pool :
          GarbageCollectionNotificationInfo.from(data)
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .entrySet()) {
        if (HEAP.contains(pool.getKey())) {
          used += pool.getValue().getUsed();
        }
      }
      if (used > FULL * Runtime.getRuntime().maxMemory()) {
        stopLargest();
      }
    }
  }

  /** Takes note of a query that runs in this thread from now on. */
  void begin(QueryExec execution) {
    long thread = Thread.currentThread().getId();
    Future<?> end = Stopping.after(limit, execution.getContext());
    running.put(
        thread, new Running(execution, thread, threads.getThreadAllocatedBytes(thread), end));
  }

  /**
   * The query of this thread has ended.
   *
   * @return whether it was stopped
   */
  boolean end() {
    Running ended = running.remove(Thread.currentThread().getId());
    if (ended == null) {
      return false;
    }
    ended.end().cancel(false);
    return Stopping.isStopped(ended.execution().getContext());
  }

  /** Stops all running queries. */
  void stopAll() {
    running.values().forEach(Running::stop);
  }

  /** Stops the running query that has used most memory; does nothing if none runs. */
  void stopLargest() {
    running.values().stream()
        .max(
            Comparator.comparingLong(r -> threads.getThreadAllocatedBytes(r.thread()) - r.before()))
        .ifPresent(Running::stop);
  }
}
