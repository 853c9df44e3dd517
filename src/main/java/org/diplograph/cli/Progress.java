package org.diplograph.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a stage is: a bar with rate and time left on a terminal, a line now and then
 * elsewhere.
 */
final class Progress implements AutoCloseable {
  private static final int LINES = 10;

  private final String task;
  private final long total;
  private final @Nullable ProgressBar bar;
  private final long since = System.nanoTime();
  private long done;

  Progress(String task, long total) {
    this.task = task;
    this.total = total;
    this.bar = System.console() == null || System.getenv("TERM") == null ? null : bar(task, total);
  }

  private static ProgressBar bar(String task, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .showSpeed()
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .build();
  }

  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (total >= 2 * LINES && done % (total / LINES) == 0) {
      System.err.println(task + ": " + done + " of " + total + pace());
    }
  }

  /** The rate so far, and how long the rest takes at that. */
  private String pace() {
    double rate = done / ((System.nanoTime() - since) / 1e9);
    long left = Math.round((total - done) / rate);
    String time = left < 100 ? left + " s" : Math.round(left / 60.0) + " min";
    return String.format(Locale.ROOT, ", %.0f/s, %s left", rate, time);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
