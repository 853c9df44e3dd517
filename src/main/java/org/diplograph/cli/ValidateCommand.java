package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.ArticleValidator;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a store against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks every graph of a store against ontology/shapes.ttl (SHACL).")
final class ValidateCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("store");

  @Override
  public Integer call() throws IOException {
    Generation generation = Generation.current(new StoreFolder(store));
    Checker checker =
        new Checker(new ArticleValidator(ReferenceGraphs.read("ontology/shapes.ttl")));
    generation.data(checker);
    checker.finish();
    System.out.println(
        checker.graphs + " graphs checked, " + checker.violations + " violations of the shapes");
    return checker.violations == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  /** Checks graph by graph: the quads of one stand together. */
  private static final class Checker extends StreamRDFBase {
    private final ArticleValidator validator;
    private List<Quad> quads = new ArrayList<>();
    private int graphs;
    private int violations;

    Checker(ArticleValidator validator) {
      this.validator = validator;
    }

    @Override
    public void quad(Quad quad) {
      if (!quads.isEmpty() && !quads.get(0).getGraph().equals(quad.getGraph())) {
        check();
      }
      quads.add(quad);
    }

    @Override
    public void finish() {
      if (!quads.isEmpty()) {
        check();
      }
    }

    private void check() {
      graphs++;
      for (String violation : validator.violations(quads)) {
        violations++;
        System.out.println(quads.get(0).getGraph() + ": " + violation);
      }
      quads = new ArrayList<>();
    }
  }
}
