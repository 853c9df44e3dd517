package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.diplograph.model.Resources;

/** The names of countries and organizations in the ontology folder, for the name finder's lists. */
final class OwnNames {
  private static final Set<String> NAMES =
      Set.of("label", "altLabel", "abbreviation", "officialName", "capital", "city");

  private OwnNames() {}

  /**
   * Names and the numbers of their kinds, tab-separated and sorted: 101 for organizations, 102 for
   * countries and their cities, 8 for peoples. Names that often mean something else are left out.
   *
   * @throws IOException if the files cannot be read
   */
  static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.addAll(lines("ontology/organizations.ttl", 101));
    lines.addAll(lines("ontology/countries.ttl", 102));
    return lines.stream().distinct().sorted().toList();
  }

  private static List<String> lines(String file, int kind) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open(file)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    }
    List<Statement> texts =
        model.listStatements().filterKeep(s -> s.getObject().isLiteral()).toList();
    List<String> ambiguous =
        texts.stream()
            .filter(s -> s.getPredicate().getLocalName().equals("ambiguousName"))
            .map(Statement::getString)
            .toList();
    List<String> lines = new ArrayList<>();
    for (Statement text : texts) {
      String property = text.getPredicate().getLocalName();
      String name = text.getString().replace("'s", " 's");
      if (property.equals("demonym")) {
        lines.add(name + "\t[8]");
      } else if (NAMES.contains(property) && !ambiguous.contains(text.getString())) {
        lines.add(name + "\t[" + kind + "]");
      }
    }
    return lines;
  }
}
