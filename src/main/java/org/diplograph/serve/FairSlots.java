package org.diplograph.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests be worked on at once, and of one client never all: whoever comes second
 * finds a free place. Others wait for a while; a client that has too many waiting is turned away.
 */
final class FairSlots {
  private final int all;
  private final int ofOne;
  private final int waitingOfOne;
  private final int waitingOfAll;
  private final Map<String, int[]> clients = new HashMap<>();
  private int running;
  private int waiting;

  /**
   * Makes empty slots.
   *
   * @param all how many requests are worked on at once, at least 2
   * @param waitingOfOne how many may wait for one client
   * @param waitingOfAll how many may wait in all: each of them holds a thread of the server
   */
  FairSlots(int all, int waitingOfOne, int waitingOfAll) {
    this.all = all;
    this.ofOne = Math.max(1, all * 3 / 4);
    this.waitingOfOne = waitingOfOne;
    this.waitingOfAll = waitingOfAll;
  }

  /**
   * Takes a place, and waits for one if there is none.
   *
   * @param client whose request it is
   * @param millis how long to wait at most
   * @return whether there is a place; if so, the caller must {@link #leave} it
   */
  synchronized boolean enter(String client, long millis) throws InterruptedException {
    int[] counts = clients.computeIfAbsent(client, c -> new int[2]);
    if (counts[1] >= waitingOfOne || waiting >= waitingOfAll) {
      forget(client, counts);
      return false;
    }
    counts[1]++;
    waiting++;
    try {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      while (running >= all || counts[0] >= ofOne) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
      running++;
      counts[0]++;
      return true;
    } finally {
      counts[1]--;
      waiting--;
      forget(client, counts);
    }
  }

  /** Gives a place back. */
  synchronized void leave(String client) {
    int[] counts = clients.get(client);
    if (counts != null) {
      running--;
      counts[0]--;
      forget(client, counts);
      notifyAll();
    }
  }

  /** Nothing is kept of clients that have nothing here. */
  private void forget(String client, int[] counts) {
    if (counts[0] == 0 && counts[1] == 0) {
      clients.remove(client, counts);
    }
  }

  /** How many requests of a client wait. */
  synchronized int waiting(String client) {
    int[] counts = clients.get(client);
    return counts == null ? 0 : counts[1];
  }

  /** How many clients have requests here. */
  synchronized int clients() {
    return clients.size();
  }
}
