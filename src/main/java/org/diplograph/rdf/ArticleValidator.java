package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.ValidationProc;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks an article's graph against the SHACL shapes before it is loaded. */
public final class ArticleValidator {
  private final Shapes shapes;

  /** Makes a validator that may be shared between threads. */
  public ArticleValidator(Model shapes) {
    this.shapes = Shapes.parse(shapes.getGraph());
  }

  /** What is wrong with the quads of one graph, in words; empty if they conform. */
  public List<String> violations(List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(q -> graph.add(q.asTriple()));
    return violations(graph);
  }

  /** What is wrong with a graph, in words; empty if it conforms. */
  public List<String> violations(Graph graph) {
    ValidationReport report = ValidationProc.plainValidation(shapes, graph);
    List<String> found = new ArrayList<>();
    if (!report.conforms()) {
      for (ReportEntry entry : report.getEntries()) {
        found.add(entry.focusNode() + ": " + entry.message());
      }
    }
    return found;
  }
}
