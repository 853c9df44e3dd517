package org.diplograph.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.diplograph.model.ActorType;
import org.diplograph.model.Notice;
import org.diplograph.model.TurtleFile;
import org.jspecify.annotations.Nullable;

/** Reads the entries of authority files. */
final class AuthorityReader {
  private static final Pattern YEAR = Pattern.compile("^[+]?(-?\\d{4,})(?:\\D.*)?$");

  private final String base;
  private final ListedActors listed;
  private final AuthorityTerms terms;
  private final Map<String, Description> descriptions = new TreeMap<>();
  private final List<Notice> notices = new ArrayList<>();

  /** What the files tell of one IRI. */
  private static final class Description {
    final Set<ActorType> types = new TreeSet<>();
    final Set<String> classes = new TreeSet<>();
    final TreeSet<String> labels = new TreeSet<>();
    final TreeSet<String> otherNames = new TreeSet<>();
    final Set<String> same = new TreeSet<>();
    final Set<String> countries = new TreeSet<>();
    final Set<String> codes = new TreeSet<>();
    final TreeSet<Integer> born = new TreeSet<>();
    final TreeSet<Integer> died = new TreeSet<>();
    final TreeSet<String> files = new TreeSet<>();

    void add(Description other) {
      types.addAll(other.types);
      classes.addAll(other.classes);
      labels.addAll(other.labels);
      otherNames.addAll(other.otherNames);
      countries.addAll(other.countries);
      codes.addAll(other.codes);
      born.addAll(other.born);
      died.addAll(other.died);
      files.addAll(other.files);
    }
  }

  private AuthorityReader(String base, ListedActors listed, AuthorityTerms terms) {
    this.base = base;
    this.listed = listed;
    this.terms = terms;
  }

  /** The entries, by IRI, and what is to be said of the files. */
  record Result(List<AuthorityEntry> entries, List<Notice> notices) {}

  /** What is known beforehand of how to read files. */
  record Basis(ListedActors listed, Model axioms) {
    static Basis load(String base) throws IOException {
      return new Basis(ListedActors.load(base), Knowledge.read("ontology/authorities.ttl").model());
    }
  }

  static Result read(List<TurtleFile> files, String base, Basis basis) {
    List<Model> models = UserTurtle.read("--authority", files, base);
    List<Model> all = new ArrayList<>(models);
    all.add(basis.axioms());
    AuthorityReader reader = new AuthorityReader(base, basis.listed(), new AuthorityTerms(all));
    for (int i = 0; i < files.size(); i++) {
      reader.take(models.get(i), files.get(i).name());
    }
    return new Result(reader.entries(), reader.notices);
  }

  private void take(Model model, String file) {
    model.listStatements().forEach(statement -> take(statement, file));
    Map<String, Integer> unknown = new TreeMap<>();
    model
        .listSubjects()
        .filterKeep(RDFNode::isURIResource)
        .mapWith(subject -> descriptions.get(subject.getURI()))
        .filterKeep(d -> d != null && d.types.isEmpty() && !d.classes.isEmpty() && isNamed(d))
        .forEach(d -> d.classes.forEach(type -> unknown.merge(type, 1, Integer::sum)));
    if (!unknown.isEmpty()) {
      notices.add(new Notice(Notice.Kind.UNREAD, file, unknown(unknown)));
    }
  }

  private static boolean isNamed(Description description) {
    return !description.labels.isEmpty() || !description.otherNames.isEmpty();
  }

  private static String unknown(Map<String, Integer> classes) {
    String most =
        classes.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElseThrow();
    return "entries of classes that are not known are not read, most of them of <"
        + most
        + ">: if these are people or organizations, say so in the file: <"
        + most
        + "> rdfs:subClassOf dip:Organization .";
  }

  private void take(Statement statement, String file) {
    Set<AuthorityTerms.Part> parts = terms.parts(statement.getPredicate().getURI());
    if (parts.isEmpty() || !statement.getSubject().isURIResource()) {
      return;
    }
    Description description =
        descriptions.computeIfAbsent(statement.getSubject().getURI(), k -> new Description());
    description.files.add(file);
    parts.forEach(part -> take(part, statement.getObject(), description));
  }

  private void take(AuthorityTerms.Part part, RDFNode value, Description into) {
    switch (part) {
      case TYPE -> {
        if (value.isURIResource()) {
          String type = value.asResource().getURI();
          into.classes.add(type);
          into.types.addAll(terms.types(type));
        }
      }
      case SAME -> {
        if (value.isURIResource()) {
          into.same.add(value.asResource().getURI());
        }
      }
      case LABEL -> addText(value, into.labels);
      case OTHER_NAME -> addText(value, into.otherNames);
      case CODE -> addText(value, into.codes);
      case COUNTRY -> add(country(value), into.countries);
      case BORN -> add(year(value), into.born);
      case DIED -> add(year(value), into.died);
    }
  }

  private static void addText(RDFNode value, Set<String> into) {
    if (value.isLiteral() && !value.asLiteral().getLexicalForm().isBlank()) {
      into.add(value.asLiteral().getLexicalForm().strip());
    }
  }

  private static <T> void add(@Nullable T value, Set<T> into) {
    if (value != null) {
      into.add(value);
    }
  }

  private @Nullable String country(RDFNode value) {
    if (value.isLiteral()) {
      return listed.country(value.asLiteral().getLexicalForm());
    }
    ActorKey key = value.isURIResource() ? listed.of(value.asResource().getURI()) : null;
    return key != null && key.type() == ActorType.COUNTRY ? key.key() : null;
  }

  private static @Nullable Integer year(RDFNode value) {
    Matcher year = YEAR.matcher(value.isLiteral() ? value.asLiteral().getLexicalForm() : "");
    return year.matches() ? Integer.valueOf(year.group(1)) : null;
  }

  private List<AuthorityEntry> entries() {
    List<AuthorityEntry> entries = new ArrayList<>();
    for (Set<String> iris : SameIris.groups(links())) {
      Description whole = new Description();
      TreeSet<String> described = new TreeSet<>();
      for (String iri : iris) {
        Description part = descriptions.get(iri);
        if (part != null) {
          whole.add(part);
          described.add(iri);
        }
      }
      AuthorityEntry entry = described.isEmpty() ? null : entry(described, iris, whole);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private Map<String, Set<String>> links() {
    Map<String, Set<String>> links = new TreeMap<>();
    descriptions.forEach((iri, description) -> links.put(iri, description.same));
    return links;
  }

  private @Nullable AuthorityEntry entry(
      TreeSet<String> described, Set<String> iris, Description whole) {
    if (whole.types.size() > 1) {
      notices.add(
          new Notice(
              Notice.Kind.IGNORED,
              whole.files.first(),
              "<"
                  + described.first()
                  + "> is of several kinds, "
                  + whole.types
                  + ": give it classes of one kind"));
      return null;
    }
    if (whole.types.isEmpty()) {
      return null;
    }
    ActorType type = whole.types.iterator().next();
    List<String> ordered = new ArrayList<>(described);
    iris.stream().filter(iri -> !described.contains(iri)).forEach(ordered::add);
    return new AuthorityEntry(
        type,
        ordered,
        whole.labels,
        whole.otherNames,
        whole.countries,
        whole.born.isEmpty() ? null : whole.born.first(),
        whole.died.isEmpty() ? null : whole.died.last(),
        key(type, iris, whole),
        whole.files);
  }

  /** The actor of the graph that an entry's IRIs, or a country's code or name, stand for. */
  private @Nullable ActorKey key(ActorType type, Set<String> iris, Description whole) {
    TreeSet<ActorKey> keys = new TreeSet<>();
    for (String iri : iris) {
      ActorKey own = ActorKey.of(iri, base);
      add(own != null ? own : listed.of(iri), keys);
    }
    if (keys.isEmpty() && type == ActorType.COUNTRY) {
      Set<String> names = whole.codes.isEmpty() ? whole.labels : whole.codes;
      for (String name : names) {
        String code = listed.country(name);
        add(code == null ? null : new ActorKey(type, code), keys);
      }
    }
    if (keys.size() > 1 || keys.stream().anyMatch(key -> key.type() != type)) {
      notices.add(
          new Notice(
              Notice.Kind.AMBIGUOUS,
              whole.files.first(),
              "the IRIs of <"
                  + iris.iterator().next()
                  + "> lead to "
                  + keys
                  + ", so it takes none of them: leave one IRI under the store's base"));
      return null;
    }
    return keys.isEmpty() ? null : keys.first();
  }
}
