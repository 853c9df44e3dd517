package org.diplograph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;

/** Tells when something in a folder has changed and the changing has come to rest. */
final class WatchedFolder implements Closeable {
  private static final int LEVELS = 64;

  private final Path folder;
  private final Duration rest;
  private final Duration longest;
  private final WatchService service;

  /**
   * Watches a folder and all below it.
   *
   * @param rest how long nothing may have changed
   * @param longest how long to wait for that at most, where something changes all the time
   */
  WatchedFolder(Path folder, Duration rest, Duration longest) throws IOException {
    this.folder = folder;
    this.rest = rest;
    this.longest = longest;
    this.service = folder.getFileSystem().newWatchService();
    registerAll();
  }

  /** Folders come and go: all that are there now. A folder that cannot be read has no news. */
  private void registerAll() throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        LEVELS,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            dir.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Waits until something has changed.
   *
   * @param most how long to wait for that at most
   * @return false if it was closed
   */
  boolean await(Duration most) throws IOException, InterruptedException {
    try {
      WatchKey first = service.poll(most.toMillis(), TimeUnit.MILLISECONDS);
      if (first == null) {
        return true;
      }
      clear(first);
      long end = System.nanoTime() + longest.toNanos();
      WatchKey key = service.poll(rest.toMillis(), TimeUnit.MILLISECONDS);
      while (key != null && System.nanoTime() < end) {
        clear(key);
        key = service.poll(rest.toMillis(), TimeUnit.MILLISECONDS);
      }
      if (key != null) {
        clear(key);
      }
      // What was put into a new folder before it was watched is found by the build, which looks at
      // the folder itself; registering comes first, so nothing can fall between.
      registerAll();
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  private static void clear(WatchKey key) {
    key.pollEvents();
    key.reset();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
