package org.diplograph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.Vocabulary;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.Catalog.Article;
import org.diplograph.view.Catalog.Event;
import org.diplograph.view.Catalog.Kind;
import org.diplograph.view.Catalog.Office;
import org.diplograph.view.Catalog.Quotation;
import org.diplograph.view.Catalog.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalog from a dataset, a scan for each property: far quicker than asking for each event.
 */
public final class CatalogReader {
  private static final int[] NOBODY = {};
  private static final String NO_DAY = "";

  private final Facts facts;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Article> articles = new HashMap<>();

  private CatalogReader(DatasetGraph dataset) {
    this.facts = new Facts(dataset);
  }

  /** Reads the catalog of a dataset; inside a transaction of the caller. */
  public static Catalog read(DatasetGraph dataset) {
    return new CatalogReader(dataset).read();
  }

  private Catalog read() {
    readActors();
    readArticles();
    Map<String, EventClass> classes = classes();
    Map<String, Office> offices = offices();
    Map<String, Article> sorted = new LinkedHashMap<>();
    articles.values().stream()
        .sorted(newestFirst(Article::issued, Article::iri))
        .forEach(a -> sorted.put(a.iri(), a));
    return new Catalog(
        List.copyOf(actors),
        names(),
        numbers,
        classes,
        events(classes),
        tenures(),
        quotations(),
        sorted,
        offices);
  }

  private static <T> Comparator<T> newestFirst(
      java.util.function.Function<T, @Nullable String> day,
      java.util.function.Function<T, String> iri) {
    Comparator<T> byDay =
        Comparator.comparing(
            t -> {
              String text = day.apply(t);
              return text == null ? NO_DAY : text;
            },
            Comparator.reverseOrder());
    return byDay.thenComparing(iri);
  }

  /** Values of a property by the IRI of their subject. */
  private Map<String, List<Node>> values(Node property) {
    Map<String, List<Node>> values = new HashMap<>();
    facts.each(
        Node.ANY,
        property,
        Node.ANY,
        quad ->
            values
                .computeIfAbsent(Facts.text(quad.getSubject()), s -> new ArrayList<>(1))
                .add(quad.getObject()));
    return values;
  }

  private Map<String, String> firstValues(Node property) {
    Map<String, String> first = new HashMap<>();
    facts.each(
        Node.ANY,
        property,
        Node.ANY,
        quad ->
            first.merge(
                Facts.text(quad.getSubject()),
                Facts.text(quad.getObject()),
                (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return first;
  }

  private void readActors() {
    Map<String, List<String>> mentioned = new TreeMap<>();
    facts.each(
        Node.ANY,
        Terms.MENTIONS,
        Node.ANY,
        quad ->
            mentioned
                .computeIfAbsent(Facts.text(quad.getObject()), a -> new ArrayList<>())
                .add(Facts.text(quad.getSubject())));
    for (Map.Entry<String, List<String>> entry : mentioned.entrySet()) {
      Node node = Terms.iri(entry.getKey());
      Kind kind = kind(node);
      if (kind != null) {
        String label = facts.string(node, Terms.LABEL);
        int number = actors.size();
        numbers.put(entry.getKey(), number);
        actors.add(
            new Actor(
                number,
                entry.getKey(),
                kind,
                label == null ? Terms.localName(entry.getKey()) : label,
                entry.getValue().size()));
      }
    }
  }

  private List<List<String>> names() {
    List<TreeSet<String>> names = new ArrayList<>();
    actors.forEach(a -> names.add(new TreeSet<>()));
    facts.each(
        Node.ANY,
        Terms.ALT_LABEL,
        Node.ANY,
        quad -> {
          Integer number = numbers.get(Facts.text(quad.getSubject()));
          if (number != null) {
            names.get(number).add(Facts.text(quad.getObject()));
          }
        });
    return names.stream().map(List::copyOf).toList();
  }

  private @Nullable Kind kind(Node node) {
    List<String> types = facts.strings(node, Terms.TYPE);
    if (types.contains(Vocabulary.DIP + "Person")) {
      return Kind.PERSON;
    }
    if (types.contains(Vocabulary.DIP + "Country")) {
      return Kind.COUNTRY;
    }
    return types.contains(Vocabulary.DIP + "Organization") ? Kind.ORGANIZATION : null;
  }

  private void readArticles() {
    Map<String, List<Node>> mentions = values(Terms.MENTIONS);
    Map<String, String> titles = firstValues(Terms.TITLE);
    Map<String, String> issued = firstValues(Terms.ISSUED);
    Map<String, String> publishers = firstValues(Terms.PUBLISHER);
    firstValues(Terms.IDENTIFIER)
        .forEach(
            (iri, identifier) ->
                articles.put(
                    iri,
                    new Article(
                        iri,
                        titles.getOrDefault(iri, identifier),
                        issued.get(iri),
                        publishers.get(iri),
                        numbers(mentions.get(iri)))));
  }

  private int[] numbers(@Nullable List<Node> nodes) {
    if (nodes == null) {
      return NOBODY;
    }
    return nodes.stream()
        .map(node -> numbers.get(Facts.text(node)))
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }

  private Map<String, EventClass> classes() {
    Map<String, EventClass> classes = new TreeMap<>();
    facts.each(
        Node.ANY,
        Terms.DIRECT_PROPERTY,
        Node.ANY,
        quad -> {
          Node type = quad.getSubject();
          String name = Terms.localName(Facts.text(type));
          String label = facts.string(type, Terms.LABEL);
          String value = facts.string(type, Terms.GOLDSTEIN);
          boolean symmetric = "true".equals(facts.string(type, Terms.SYMMETRIC));
          classes.put(
              name,
              new EventClass(
                  name,
                  label == null ? name : label,
                  value == null ? 0 : Double.parseDouble(value),
                  symmetric));
        });
    return classes;
  }

  private List<Event> events(Map<String, EventClass> classes) {
    Map<String, List<Node>> sources = values(Terms.SOURCE);
    Map<String, List<Node>> targets = values(Terms.TARGET);
    Map<String, List<Node>> voices = values(Terms.ATTRIBUTED_TO);
    Map<String, String> dates = firstValues(Terms.EVENT_DATE);
    Map<String, String> earliest = firstValues(Terms.EARLIEST);
    Map<String, String> factuality = firstValues(Terms.FACTUALITY);
    List<Event> events = new ArrayList<>();
    classes
        .values()
        .forEach(
            type ->
                facts.each(
                    Node.ANY,
                    Terms.TYPE,
                    Vocabulary.dip(type.name()),
                    quad -> {
                      Article article = articles.get(Facts.text(quad.getGraph()));
                      String iri = Facts.text(quad.getSubject());
                      if (article != null) {
                        String day = earliest.getOrDefault(iri, article.issued());
                        events.add(
                            new Event(
                                iri,
                                article,
                                type,
                                numbers(sources.get(iri)),
                                numbers(targets.get(iri)),
                                numbers(voices.get(iri)),
                                Terms.localName(factuality.getOrDefault(iri, "")),
                                dates.get(iri),
                                day == null ? NO_DAY : day));
                      }
                    }));
    events.sort(newestFirst(Event::day, Event::iri));
    return List.copyOf(events);
  }

  private List<Tenure> tenures() {
    Map<String, String> offices = firstValues(Terms.OFFICE);
    Map<String, String> status = firstValues(Terms.TENURE_STATUS);
    Map<String, String> asOf = firstValues(Terms.AS_OF);
    List<Tenure> tenures = new ArrayList<>();
    firstValues(Terms.HOLDER)
        .forEach(
            (iri, holder) -> {
              Integer number = numbers.get(holder);
              String office = offices.get(iri);
              if (number != null && office != null) {
                String state = Terms.localName(status.getOrDefault(iri, ""));
                tenures.add(new Tenure(iri, number, office, state, asOf.get(iri)));
              }
            });
    tenures.sort(newestFirst(Tenure::asOf, Tenure::iri));
    return List.copyOf(tenures);
  }

  private List<Quotation> quotations() {
    Map<String, List<Node>> about = values(Terms.ABOUT);
    List<Quotation> quotations = new ArrayList<>();
    facts.each(
        Node.ANY,
        Terms.SPEAKER,
        Node.ANY,
        quad -> {
          Quotation quotation = quotation(quad, about);
          if (quotation != null) {
            quotations.add(quotation);
          }
        });
    quotations.sort(newestFirst(q -> q.article().issued(), Quotation::iri));
    return List.copyOf(quotations);
  }

  private @Nullable Quotation quotation(Quad quad, Map<String, List<Node>> about) {
    Article article = articles.get(Facts.text(quad.getGraph()));
    Integer speaker = numbers.get(Facts.text(quad.getObject()));
    String iri = Facts.text(quad.getSubject());
    return article == null || speaker == null
        ? null
        : new Quotation(iri, article, speaker, numbers(about.get(iri)));
  }

  private Map<String, Office> offices() {
    Map<String, Office> offices = new HashMap<>();
    Map<String, String> owners = firstValues(Terms.OFFICE_OF);
    facts.each(
        Node.ANY,
        Terms.TYPE,
        Vocabulary.dip("Office"),
        quad -> {
          String iri = Facts.text(quad.getSubject());
          if (!offices.containsKey(iri)) {
            String label = facts.string(quad.getSubject(), Terms.LABEL);
            String name = label == null ? Terms.localName(iri) : label;
            offices.put(iri, new Office(iri, name, owners.get(iri)));
          }
        });
    return offices;
  }
}
