package org.diplograph.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.update.UpdateRequest;
import org.diplograph.store.Amendment;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import org.jspecify.annotations.Nullable;

/**
 * A server that shows what a store holds: when a build puts a new generation into use, new requests
 * see that, and the old one is let go when the last request that may use it has ended.
 */
public final class FollowedStore implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 300;

  private final StoreFolder store;
  private final DiplographServer server;
  private final Consumer<String> told;
  private final Thread follower;
  private Shown shown;
  private @Nullable Path failed;

  /** What is shown, with what must be closed once it is no longer. */
  private record Shown(Generation generation, Closeable hold, Dataset dataset) {
    void close() {
      try {
        generation.close(dataset);
        hold.close();
      } catch (IOException e) {
        // The lock goes with the process at the latest.
      }
    }
  }

  private FollowedStore(
      StoreFolder store, DiplographServer server, Shown shown, Consumer<String> told) {
    this.store = store;
    this.server = server;
    this.shown = shown;
    this.told = told;
    this.follower = new Thread(this::follow, "following the store");
    this.follower.setDaemon(true);
  }

  /**
   * Starts a server.
   *
   * @param told takes a line on each new state that is shown
   * @throws IOException if there is nothing to show, or the port is in use
   */
  public static FollowedStore start(
      StoreFolder store, ServerSettings settings, Consumer<String> told) throws IOException {
    return start(store, settings, null, told);
  }

  /**
   * Starts a server that takes updates.
   *
   * @param passwords the file of those who may write, null if nobody may
   * @param told takes a line on each new state that is shown
   * @throws IOException if there is nothing to show, or the port is in use
   */
  public static FollowedStore start(
      StoreFolder store, ServerSettings settings, @Nullable Path passwords, Consumer<String> told)
      throws IOException {
    Generation generation = Generation.current(store);
    Closeable hold = generation.hold();
    CompletableFuture<FollowedStore> started = new CompletableFuture<>();
    Writing writing =
        passwords == null ? null : new Writing(passwords, r -> started.join().write(r, settings));
    try {
      DiplographServer server =
          DiplographServer.start(generation.serverConfig(), settings, writing);
      Shown first = new Shown(generation, hold, DatasetFactory.wrap(server.dataset()));
      FollowedStore followed = new FollowedStore(store, server, first, told);
      started.complete(followed);
      followed.follower.start();
      return followed;
    } catch (IOException | RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /** Writes, and answers only when what was written can be read. */
  private synchronized void write(UpdateRequest request, ServerSettings settings)
      throws IOException {
    Amendment.apply(store, request, new UpdateLimits(settings));
    look();
  }

  private synchronized void look() throws IOException {
    Path now = store.current();
    if (now != null && !now.equals(shown.generation().folder()) && !now.equals(failed)) {
      failed = now;
      show(Generation.current(store));
      failed = null;
    }
  }

  private void follow() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
        look();
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        told.accept("serve: the new state cannot be shown, the last one stays: " + e.getMessage());
      }
    }
  }

  private void show(Generation next) throws IOException {
    Closeable hold = next.hold();
    try {
      Dataset dataset = next.open();
      Shown before = shown;
      shown = new Shown(next, hold, dataset);
      server.show(dataset.asDatasetGraph(), before::close);
      told.accept("Now showing " + next.manifest().entries().size() + " articles");
    } catch (IOException | RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /** Where it answers. */
  public String url() {
    return server.url();
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Ends running queries, answers what else is being asked, and stops. */
  public void stop() {
    follower.interrupt();
    server.close();
  }

  @Override
  public void close() {
    stop();
    shown.close();
  }
}
