package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Builds again whenever a folder has changed, until interrupted. What goes wrong with one build is
 * told, and the next one tries again.
 */
final class WatchingBuild {
  private static final Duration REST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration FOREVER = Duration.ofDays(365);

  /** After a build that could not run: perhaps another one had the store. */
  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

  private static final long SECONDS_TO_END = 30;

  private final BuildOptions options;
  private final List<String> inputs;
  private final Path folder;
  private final Workshop workshop = new Workshop();
  private String lastFailure = "";
  private final CountDownLatch ended = new CountDownLatch(1);

  WatchingBuild(BuildOptions options, List<String> inputs, Path folder) {
    this.options = options;
    this.inputs = inputs;
    this.folder = folder;
    options.prune = true;
  }

  /** Builds and watches; returns when the program is interrupted. */
  int run() throws IOException {
    try (WatchedFolder watched = new WatchedFolder(folder, REST, LONGEST)) {
      Thread closing = new Thread(() -> close(watched), "ending");
      Runtime.getRuntime().addShutdownHook(closing);
      System.out.println("Watching " + folder + " until Ctrl-C");
      boolean again = true;
      while (again) {
        again = watched.await(build() ? FOREVER : TRY_AGAIN);
      }
      return ExitCode.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.DONE;
    } finally {
      ended.countDown();
    }
  }

  /** An interrupt lets the build that runs come to its end, unless that takes long. */
  private void close(WatchedFolder watched) {
    try {
      watched.close();
      if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        System.err.println("build: interrupted: the last state stays in use");
      }
    } catch (IOException e) {
      System.err.println("--watch: " + folder + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean build() {
    String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      System.out.println(time + " " + new GraphBuild(options, workshop).run(inputs).summary());
      lastFailure = "";
      return true;
    } catch (IOException | RuntimeException e) {
      String line = BuildReport.oneLine(e);
      if (!line.equals(lastFailure)) {
        System.err.println(time + " " + line);
      }
      lastFailure = line;
      return false;
    }
  }
}
