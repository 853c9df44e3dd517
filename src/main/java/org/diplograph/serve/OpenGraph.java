package org.diplograph.serve;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.diplograph.view.ActorIndex;
import org.diplograph.view.CatalogReader;
import org.diplograph.view.NameIndex;

/**
 * A dataset that is served, and the index of its actors; the index is read in the background, and
 * who needs it waits.
 */
final class OpenGraph {
  private final DatasetGraph dataset;
  private final CompletableFuture<ActorIndex> index;
  private final CompletableFuture<NameIndex> names;

  OpenGraph(DatasetGraph dataset) {
    this.dataset = dataset;
    this.index =
        CompletableFuture.supplyAsync(
            () -> Txn.calculateRead(dataset, () -> new ActorIndex(CatalogReader.read(dataset))));
    this.names = index.thenApply(i -> new NameIndex(i.catalog()));
  }

  ActorIndex index() {
    return index.join();
  }

  NameIndex names() {
    return names.join();
  }

  /** Does something once the dataset is no longer read for the index. */
  void afterReading(Runnable action) {
    CompletableFuture<Void> done = names.handle((index, failure) -> null);
    done.thenRunAsync(action);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Reads from the dataset in one transaction. */
  <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(dataset, reading);
  }
}
