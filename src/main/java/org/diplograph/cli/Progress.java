package org.diplograph.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a stage is: a bar on a terminal, a line now and then elsewhere. */
final class Progress implements AutoCloseable {
  private static final int LINES = 10;

  private final String task;
  private final long total;
  private final @Nullable ProgressBar bar;
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
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .build();
  }

  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (total >= 2 * LINES && done % (total / LINES) == 0) {
      System.err.println(task + ": " + done + " of " + total);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
