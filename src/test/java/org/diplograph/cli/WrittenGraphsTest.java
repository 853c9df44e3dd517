package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.diplograph.store.Amendment;
import org.diplograph.store.ExportFormat;
import org.diplograph.store.Exporter;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of what people wrote when articles are built anew. */
class WrittenGraphsTest {
  private static final Workshop WORKSHOP = new Workshop(new CheapExtraction());
  private static final String KEPT = "2 written statements kept";

  @TempDir Path temp;
  private Path articles;
  private StoreFolder store;

  @BeforeEach
  void articles() throws IOException {
    articles = Files.createDirectory(temp.resolve("articles"));
    store = new StoreFolder(temp.resolve("store"));
    for (int i = 0; i < 10; i++) {
      put(i, "On Monday Sergey Lavrov talked with John Kerry for hour " + i + ".");
    }
    assertThat(build().summary()).doesNotContain("written");
  }

  private void put(int number, String text) throws IOException {
    Files.writeString(articles.resolve(number + ".txt"), text + "\n");
  }

  private BuildReport build() throws IOException {
    BuildOptions options = new BuildOptions();
    options.store = store.path();
    options.workers = 2;
    return new GraphBuild(options, WORKSHOP).run(List.of(articles.toString()));
  }

  private void update(String update) throws IOException {
    Amendment.apply(
        store,
        UpdateFactory.create(update),
        new Amendment.Limits() {
          @Override
          public void restrict(DatasetGraph dataset) {}

          @Override
          public void run(UpdateExec exec) {
            exec.execute();
          }
        });
  }

  /** What the database holds, graph by graph. */
  private List<String> database() throws IOException {
    Generation generation = Generation.current(store);
    Dataset dataset = generation.open();
    try {
      DatasetGraph graphs = dataset.asDatasetGraph();
      return Txn.calculateRead(
          dataset, () -> graphs.stream().map(Object::toString).sorted().toList());
    } finally {
      generation.close(dataset);
    }
  }

  private List<String> exported(boolean withWritten) throws IOException {
    Path out = temp.resolve("out.nq");
    new Exporter(Generation.current(store), false, false, withWritten)
        .export(ExportFormat.nquads, out.toString());
    return Files.readAllLines(out).stream().sorted().toList();
  }

  @Test
  void buildsKeepItAndSaySo() throws IOException {
    update(
        "INSERT DATA { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> 'one' }"
            + " GRAPH <urn:x:b> { <urn:x:s> <urn:x:p> 'two' } }");
    assertThat(build().summary()).as("nothing new").contains(KEPT);
    // Few changes are put into a copy of the database, many are loaded anew.
    for (int changed : List.of(1, 10)) {
      for (int i = 0; i < changed; i++) {
        put(i, "On Monday Maria Lopez talked with Ann Muller for " + changed + i + " hours.");
      }
      assertThat(build().summary()).contains(KEPT);
      assertThat(database()).filteredOn(quad -> quad.contains("urn:x:p")).hasSize(2);
      assertThat(exported(true)).hasSize(exported(false).size() + 2);
    }
  }
}
