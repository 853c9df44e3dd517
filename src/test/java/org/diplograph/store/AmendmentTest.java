package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates make whole generations beside what builds make. */
class AmendmentTest {
  private static final Amendment.Limits NONE =
      new Amendment.Limits() {
        @Override
        public void restrict(DatasetGraph dataset) {}

        @Override
        public void run(UpdateExec update) {
          update.execute();
        }
      };

  @TempDir Path temp;
  private StoreFolder store;

  @BeforeEach
  void build() throws IOException {
    store = new StoreFolder(temp.resolve("store"));
    Stores.write(store, "s");
  }

  private void update(String update) throws IOException {
    Amendment.apply(store, UpdateFactory.create(update), NONE);
  }

  private void writeTwo() throws IOException {
    update(
        "INSERT DATA { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> 'one' }"
            + " GRAPH <urn:x:b> { <urn:x:s> <urn:x:p> 'two' } }");
  }

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

  /** A place for the quads of a file. */
  private static StreamRDF into(List<String> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad.toString());
      }
    };
  }

  private List<String> data() throws IOException {
    List<String> quads = new ArrayList<>();
    Generation.current(store).data(into(quads));
    return quads;
  }

  private List<String> written() throws IOException {
    List<String> quads = new ArrayList<>();
    Generation.current(store).written(into(quads));
    return quads;
  }

  @Test
  void whatBuildsMakeIsTheSameWithItOrWithout() throws IOException {
    List<String> before = database();
    List<String> data = data();
    writeTwo();
    assertThat(database()).hasSize(before.size() + 2).containsAll(before).containsAll(written());
    assertThat(data()).isEqualTo(data);
    update("DELETE WHERE { GRAPH <urn:x:a> { ?s ?p ?o } }; DROP GRAPH <urn:x:b>");
    assertThat(database()).isEqualTo(before);
    assertThat(written()).isEmpty();
  }

  @Test
  void oneGraphIsChangedAndTheOtherStays() throws IOException {
    writeTwo();
    update("WITH <urn:x:a> DELETE { ?s ?p ?o } INSERT { ?s ?p 'three' } WHERE { ?s ?p ?o }");
    assertThat(written())
        .hasSize(2)
        .anyMatch(quad -> quad.contains("three"))
        .anyMatch(quad -> quad.contains("two"));
    assertThat(Generation.current(store).written()).isEqualTo(2);
  }

  @Test
  void anUpdateThatIsRefusedLeavesNothingBehind() throws IOException {
    writeTwo();
    List<String> before = database();
    for (String update :
        List.of(
            "DROP GRAPH <urn:x:a>; DROP ALL",
            "COPY <urn:x:a> TO <" + Stores.FIRST.getURI() + ">",
            "INSERT { GRAPH ?g { <urn:x:s> <urn:x:p> 1 } } WHERE { GRAPH ?g { ?s ?p ?o } }",
            "INSERT DATA { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> _:b } }",
            "CLEAR GRAPH <https://w3id.org/diplograph/ontology>")) {
      assertThatThrownBy(() -> update(update)).as(update).isInstanceOf(RefusedUpdate.class);
    }
    assertThat(database()).isEqualTo(before);
    try (var generations = Files.list(store.path().resolve("generations"))) {
      assertThat(generations).as("the last one and the one in use").hasSize(2);
    }
  }
}
