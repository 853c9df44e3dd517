package org.diplograph.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.constraint.ClosedConstraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.ValidationProc;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.TurtleFile;
import org.diplograph.relate.Lexicons;
import org.jspecify.annotations.Nullable;

/** Checks lexicons against their SHACL shapes, and says line by line what is to be mended. */
public final class LexiconCheck {
  private static final String SHAPES = "ontology/lexicon-shapes.ttl";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  /** A property that is further from all known ones is a property of its own, no slip. */
  private static final int SLIP = 4;

  private final Lexicons lexicons;
  private final List<LexiconPlaces> places = new ArrayList<>();
  private final Model shapes;
  private final TreeSet<Problem> problems = new TreeSet<>();

  private record Problem(String file, int line, String text) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
        Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::text);

    @Override
    public int compareTo(Problem other) {
      return ORDER.compare(this, other);
    }

    String words() {
      return file + (line > 0 ? ":" + line : "") + ": " + text;
    }
  }

  private LexiconCheck(Lexicons lexicons, List<TurtleFile> files) throws IOException {
    this.lexicons = lexicons;
    this.shapes = ReferenceGraphs.read(SHAPES);
    for (int i = 0; i < files.size(); i++) {
      places.add(new LexiconPlaces(files.get(i), lexicons.own().get(i)));
    }
  }

  /**
   * What is wrong, each as {@code where: what: what to do}; nothing if all conform.
   *
   * @param lexicons the lexicons in use
   * @param files the user's own among them
   */
  public static List<String> problems(Lexicons lexicons, List<TurtleFile> files)
      throws IOException {
    LexiconCheck check = new LexiconCheck(lexicons, files);
    check.shapes();
    check.kinds();
    return check.problems.stream().map(Problem::words).toList();
  }

  private void shapes() throws IOException {
    Model data = ModelFactory.createDefaultModel();
    data.add(lexicons.all()).add(ReferenceGraphs.read("ontology/diplomacy.ttl"));
    ValidationReport report =
        ValidationProc.plainValidation(Shapes.parse(shapes.getGraph()), data.getGraph());
    for (ReportEntry entry : report.getEntries()) {
      add(entry.focusNode(), text(entry));
    }
  }

  private String text(ReportEntry entry) {
    String property = property(entry.resultPath());
    if (entry.constraint() instanceof ClosedConstraint) {
      return property + " " + entry.message() + suggestion(entry.resultPath());
    }
    Node value = entry.value();
    boolean telling = value != null && !value.isBlank() && !value.equals(entry.focusNode());
    String written = property + (telling ? " " + LexiconPlaces.shorten(value) : "");
    return (written.isBlank() ? "" : written.strip() + ": ") + entry.message();
  }

  private static String property(@Nullable Path path) {
    return path instanceof P_Link link ? LexiconPlaces.shorten(link.getNode()) : "";
  }

  /** The property that was meant, if one is alike. */
  private String suggestion(@Nullable Path path) {
    String written = path instanceof P_Link link ? link.getNode().getURI() : "";
    String name = local(written);
    String best = "";
    int least = SLIP;
    for (String known : new TreeSet<>(properties())) {
      int distance = LevenshteinDistance.getDefaultInstance().apply(name, local(known));
      if (distance < least) {
        least = distance;
        best = least == 0 ? "<" + known + ">" : LexiconPlaces.shorten(known);
      }
    }
    return best.isEmpty() ? ", or look for the right one in docs/lexicon.md" : ", or write " + best;
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private Set<String> properties() {
    return shapes
        .listObjectsOfProperty(shapes.createProperty(SH, "path"))
        .filterKeep(RDFNode::isURIResource)
        .mapWith(node -> node.asResource().getURI())
        .toSet();
  }

  /** What is of no kind that is read would be passed over without a word. */
  private void kinds() {
    Set<RDFNode> kinds =
        shapes.listObjectsOfProperty(shapes.createProperty(SH, "targetClass")).toSet();
    for (int i = 0; i < places.size(); i++) {
      Model file = lexicons.own().get(i);
      boolean any = false;
      for (Resource subject : file.listSubjects().filterKeep(Resource::isURIResource).toList()) {
        boolean read = isRead(subject, kinds);
        any |= read;
        if (!read && !isHeader(subject)) {
          add(
              subject.asNode(),
              "is no entry, frame or list of words: give it one of the types in docs/lexicon.md");
        }
        if (!Iris.isValid(subject.getURI())) {
          add(subject.asNode(), "is no valid IRI: name it without spaces and quotation marks");
        }
      }
      if (!any) {
        problems.add(
            new Problem(
                places.get(i).file(),
                0,
                "holds no entry, frame or list of words: see docs/lexicon.md"));
      }
    }
  }

  private static boolean isRead(Resource subject, Set<RDFNode> kinds) {
    return subject.hasProperty(OWL2.deprecated)
        || subject.listProperties().toList().stream()
            .anyMatch(
                s ->
                    s.getPredicate().equals(RDF.type)
                        ? kinds.contains(s.getObject())
                        : List.of("synBehavior", "eventClass")
                            .contains(s.getPredicate().getLocalName()));
  }

  /** What is said of the file itself. */
  private static boolean isHeader(Resource subject) {
    return subject.hasProperty(RDF.type, OWL2.Ontology)
        || subject.listProperties(RDF.type).toList().stream()
            .anyMatch(s -> local(s.getObject().toString()).equals("Lexicon"));
  }

  private void add(Node node, String text) {
    Problem problem = new Problem("ontology", 0, LexiconPlaces.shorten(node) + ": " + text);
    for (LexiconPlaces place : places) {
      if (place.holds(node)) {
        problem = new Problem(place.file(), place.line(node), place.name(node) + ": " + text);
        break;
      }
    }
    problems.add(problem);
  }
}
