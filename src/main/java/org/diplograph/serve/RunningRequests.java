package org.diplograph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Counts the requests that are being answered, so that what they may use is closed only once all of
 * them have ended that began while it was there.
 */
final class RunningRequests implements Filter {
  private final Deque<Time> times = new ArrayDeque<>();

  /** A time between two changes, the requests that began in it, and what is to be done after. */
  private static final class Time {
    private int running;
    private Runnable after = () -> {};
  }

  RunningRequests() {
    times.add(new Time());
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    Time time = begin();
    try {
      chain.doFilter(in, out);
    } finally {
      end(time);
    }
  }

  private synchronized Time begin() {
    Time time = times.getLast();
    time.running++;
    return time;
  }

  private void end(Time time) {
    List<Runnable> due;
    synchronized (this) {
      time.running--;
      due = due();
    }
    due.forEach(Runnable::run);
  }

  /** Does something as soon as all requests have ended that began before now. */
  void afterThose(Runnable action) {
    List<Runnable> due;
    synchronized (this) {
      times.getLast().after = action;
      times.add(new Time());
      due = due();
    }
    due.forEach(Runnable::run);
  }

  private List<Runnable> due() {
    List<Runnable> due = new ArrayList<>();
    while (times.size() > 1 && times.getFirst().running == 0) {
      due.add(times.removeFirst().after);
    }
    return due;
  }
}
