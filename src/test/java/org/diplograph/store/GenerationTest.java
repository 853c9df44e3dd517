package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>";

  @TempDir Path temp;
  private StoreFolder store;

  @BeforeEach
  void open() {
    store = new StoreFolder(temp.resolve("store"));
  }

  private List<String> select(String query) throws IOException {
    Generation generation = Generation.current(store);
    Dataset dataset = generation.open();
    try {
      return Txn.calculateRead(dataset, () -> values(dataset, query));
    } finally {
      generation.close(dataset);
    }
  }

  private static List<String> values(Dataset dataset, String query) {
    List<String> values = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.dataset(dataset).query(PREFIXES + query).build()) {
      ResultSet results = execution.execSelect();
      String name = results.getResultVars().get(0);
      results.forEachRemaining(row -> values.add(row.get(name).asNode().toString()));
    }
    return values;
  }

  @Test
  void theDefaultGraphIsTheUnion() throws IOException {
    Stores.write(store, "one");
    assertThat(select("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").get(0))
        .startsWith("\"" + (Stores.TRIPLES + 2) + "\"");
    assertThat(select("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").get(0))
        .startsWith("\"" + (Stores.DATA.size() + 2) + "\"");
  }

  @Test
  void namesAreFoundByTheirWords() throws IOException {
    Stores.write(store, "one");
    assertThat(select("SELECT DISTINCT ?s { ?s text:query (rdfs:label 'lavrov') }"))
        .containsExactly(Stores.LAVROV.getURI());
    assertThat(select("SELECT DISTINCT ?s { ?s text:query (rdfs:label 'merkel') }")).isEmpty();
  }

  @Test
  void whatWasWrittenLastIsInUse() throws IOException {
    Stores.write(store, "one");
    Stores.write(store, "two", Stores.DATA.subList(0, 2));
    assertThat(Generation.current(store).manifest().signature()).isEqualTo("two");
    assertThat(select("SELECT ?s { ?s text:query (rdfs:label 'lavrov') }")).isEmpty();
  }

  @Test
  void anUnfinishedGenerationLeavesTheCurrentOneUntouched() throws IOException {
    Stores.write(store, "one");
    Path current = store.existing();
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add("all", Stores.DATA.subList(0, 1));
    }
    assertThat(store.existing()).isEqualTo(current);
    assertThat(store.generations()).isDirectoryContaining(p -> p.endsWith(current.getFileName()));
    try (var folders = Files.list(store.generations())) {
      assertThat(folders).hasSize(1);
    }
    assertThat(select("SELECT ?s { GRAPH ?s { ?x rdfs:label 'Sergey Lavrov' } }")).hasSize(2);
  }

  @Test
  void afterAFailureTheNextBuildWorks() throws IOException {
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add("all", Stores.DATA);
    }
    assertThat(store.current()).isNull();
    Stores.write(store, "one");
    assertThat(select("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").get(0))
        .startsWith("\"" + (Stores.DATA.size() + 2) + "\"");
  }

  @Test
  void aReaderKeepsItsGenerationWhileTheNextIsBuilt() throws IOException {
    Stores.write(store, "one");
    Generation first = Generation.current(store);
    Dataset dataset = first.open();
    try {
      Stores.write(store, "two", Stores.DATA.subList(0, 1));
      List<String> found =
          Txn.calculateRead(
              dataset, () -> values(dataset, "SELECT ?s { ?s text:query (rdfs:label 'lavrov') }"));
      assertThat(found).contains(Stores.LAVROV.getURI());
    } finally {
      first.close(dataset);
    }
  }

  @Test
  void whoReadsOnWhenItIsClosedReadsToTheEnd() throws IOException {
    Stores.write(store, "one");
    Generation generation = Generation.current(store);
    Dataset dataset = generation.open();
    dataset.begin(ReadWrite.READ);
    generation.close(dataset);
    assertThat(dataset.asDatasetGraph().contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).isTrue();
    dataset.end();
    generation.close(dataset);
  }

  @Test
  void theManifestIsReadAsItWasWritten() throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("quads", 8L);
    counts.put("articles", 2L);
    Manifest manifest =
        new Manifest(
            Stores.BASE,
            "k",
            "s",
            counts,
            Map.of("b", "a"),
            List.of(
                new Manifest.Entry("a", LocalDate.of(2016, 11, 14), "c", "t", "s", "a.txt", "e"),
                new Manifest.Entry("b", null, "c", "t", "", "b.txt", "e")));
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.finish(manifest);
    }
    Manifest read = Generation.current(store).manifest();
    assertThat(read).isEqualTo(manifest);
    assertThat(read.counts().keySet()).containsExactly("quads", "articles");
  }

  @Test
  void aDamagedManifestIsNamedWithAdvice() throws IOException {
    Stores.write(store, "one");
    Files.writeString(store.existing().resolve(GenerationWriter.MANIFEST), "{");
    assertThatThrownBy(() -> Generation.current(store))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void quadsAreCounted() throws IOException {
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add("all", Stores.DATA);
      writer.addBuild(Stores.BUILD);
      assertThat(writer.quads()).isEqualTo(Stores.DATA.size() + Stores.BUILD.size());
    }
  }
}
