package org.diplograph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Membership;
import org.diplograph.model.Mention;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Quotation;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;

/** Writes all that an article says as one named graph. */
public final class ArticleMapper {
  private final Iris iris;
  private final EventClasses classes;

  /**
   * Makes a mapper.
   *
   * @param iris mints the IRIs
   * @param classes the ontology's event classes
   */
  public ArticleMapper(Iris iris, EventClasses classes) {
    this.iris = iris;
    this.classes = classes;
  }

  /**
   * Maps an article.
   *
   * @param extraction what was taken from it
   * @param actors who its local actors are, by local id
   * @return its quads without repetitions, in an order that depends on the input alone
   */
  public List<Quad> map(Extraction extraction, List<Actor> actors) {
    return new Run(extraction, actors).quads();
  }

  /** The quads of an article that only repeats another: what it is, and not what it says. */
  public List<Quad> mapCopy(Article article) {
    Extraction empty =
        new Extraction(
            article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    return map(empty, List.of());
  }

  private final class Run {
    private final Extraction extraction;
    private final List<Actor> actors;
    private final Article article;
    private final Node graph;
    private final CodePoints points;
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final Set<Actor> described = new LinkedHashSet<>();
    private final Set<Integer> sentences = new TreeSet<>();

    Run(Extraction extraction, List<Actor> actors) {
      this.extraction = extraction;
      this.actors = actors;
      this.article = extraction.article();
      this.graph = iris.article(article);
      this.points = new CodePoints(article.text());
    }

    List<Quad> quads() {
      article();
      mentions();
      tenures();
      events();
      quotations();
      memberships();
      coOccurrences();
      labels();
      sentences.forEach(this::sentence);
      List<Quad> quads = new ArrayList<>(triples.size());
      triples.forEach(t -> quads.add(Quad.create(graph, t)));
      return quads;
    }

    private void add(Node subject, Node predicate, Node object) {
      triples.add(Triple.create(subject, predicate, object));
    }

    private void add(Node subject, String predicate, Node object) {
      add(subject, Vocabulary.dip(predicate), object);
    }

    private void type(Node subject, String name) {
      add(subject, Vocabulary.TYPE, Vocabulary.dip(name));
    }

    /** The node of a local actor; whoever is used is typed and labelled in this graph too. */
    private Node actor(int local) {
      Actor actor = actors.get(local);
      described.add(actor);
      return iris.actor(actor);
    }

    private Node evidence(int sentence) {
      sentences.add(sentence);
      return iris.part(graph, "sentence", sentence);
    }

    private void article() {
      type(graph, "Article");
      add(graph, Vocabulary.IDENTIFIER, Vocabulary.text(article.identifier()));
      if (article.title() != null) {
        add(graph, Vocabulary.TITLE, Vocabulary.text(article.title()));
      }
      if (article.issued() != null) {
        add(graph, Vocabulary.ISSUED, Vocabulary.date(article.issued().toString()));
      }
      if (article.publisher() != null) {
        add(graph, Vocabulary.PUBLISHER, Vocabulary.text(article.publisher()));
      }
      if (article.url() != null && Iris.isValid(article.url())) {
        add(graph, Vocabulary.URL, Iris.node(article.url()));
      }
    }

    private void sentence(int index) {
      Sentence sentence = extraction.sentences().get(index);
      Node node = iris.part(graph, "sentence", index);
      type(node, "Sentence");
      anchored(node, sentence.span());
    }

    private void anchored(Node node, Span span) {
      add(node, Vocabulary.ANCHOR_OF, Vocabulary.text(span.in(article.text())));
      add(node, Vocabulary.BEGIN_INDEX, Vocabulary.count(points.at(span.begin())));
      add(node, Vocabulary.END_INDEX, Vocabulary.count(points.at(span.end())));
    }

    private void mentions() {
      int number = 0;
      for (Mention mention : extraction.mentions()) {
        if (mention.form() != Mention.Form.PLACE) {
          Node node = iris.part(graph, "mention", number++);
          type(node, "Mention");
          anchored(node, mention.span());
          add(node, Vocabulary.IDENT_REF, actor(mention.actor()));
          add(node, "evidence", evidence(mention.sentence()));
          add(graph, "mentions", actor(mention.actor()));
        }
      }
    }

    private void labels() {
      for (Actor actor : described) {
        Node node = iris.actor(actor);
        type(node, "Actor");
        type(node, typeName(actor.type()));
        add(node, Vocabulary.LABEL, Vocabulary.text(actor.label()));
        if (actor.organOf() != null) {
          add(node, "organOf", iris.country(actor.organOf()));
        }
      }
      for (LocalActor local : extraction.actors()) {
        Actor actor = actors.get(local.id());
        if (described.contains(actor)) {
          local
              .names()
              .forEach(n -> add(iris.actor(actor), Vocabulary.ALT_LABEL, Vocabulary.text(n)));
        }
      }
    }

    private static String typeName(ActorType type) {
      return switch (type) {
        case PERSON -> "Person";
        case COUNTRY -> "Country";
        case ORGANIZATION -> "Organization";
      };
    }

    private void tenures() {
      for (Tenure tenure : extraction.tenures()) {
        Actor owner = tenure.owner() == null ? null : actors.get(tenure.owner());
        Node office = iris.office(graph, owner, tenure.role());
        type(office, "Office");
        String of = owner == null ? "" : " of " + owner.label();
        add(office, Vocabulary.LABEL, Vocabulary.text(tenure.role() + of));
        add(office, "role", Vocabulary.text(tenure.role()));
        if (tenure.owner() != null) {
          add(office, "officeOf", actor(tenure.owner()));
        }
        tenure(tenure, office, owner);
      }
    }

    private void tenure(
        Tenure tenure, Node office, @org.jspecify.annotations.Nullable Actor owner) {
      Node node = iris.part(graph, "tenure", tenure.id());
      Node holder = actor(tenure.holder());
      type(node, "Tenure");
      add(node, "holder", holder);
      add(node, "office", office);
      add(node, "tenureStatus", Vocabulary.dip(titleCase(tenure.status().name())));
      if (article.issued() != null) {
        add(node, "asOf", Vocabulary.date(article.issued().toString()));
      }
      tenure.evidence().forEach(s -> add(node, "evidence", evidence(s)));
      if (tenure.status() == TenureStatus.CURRENT) {
        add(holder, "holdsOffice", office);
      }
      if (represents(tenure) && owner != null && owner.type() == ActorType.COUNTRY) {
        add(holder, "represents", iris.actor(owner));
      }
    }

    private static boolean represents(Tenure tenure) {
      boolean inOffice =
          tenure.status() == TenureStatus.CURRENT || tenure.status() == TenureStatus.ACTING;
      return tenure.represents() && inOffice;
    }

    private static String titleCase(String name) {
      return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void events() {
      TreeMap<Integer, Event> whole = new TreeMap<>();
      for (Event event : extraction.events()) {
        boolean alone = nodes(event.sources()).size() < 2;
        if (!(classes.isSymmetric(event.type()) && alone)) {
          whole.put(event.id(), event);
        }
      }
      whole.values().forEach(e -> event(e, whole.keySet()));
    }

    private Set<Node> nodes(List<Integer> locals) {
      Set<Node> nodes = new LinkedHashSet<>();
      locals.forEach(l -> nodes.add(iris.actor(actors.get(l))));
      return nodes;
    }

    private void event(Event event, Set<Integer> known) {
      Node node = iris.part(graph, "event", event.id());
      classes.withAncestors(event.type()).forEach(c -> add(node, Vocabulary.TYPE, c));
      event.sources().forEach(a -> add(node, "source", actor(a)));
      event.targets().forEach(a -> add(node, "target", actor(a)));
      event.attributedTo().forEach(a -> add(node, "attributedTo", actor(a)));
      add(node, "factuality", Vocabulary.dip(titleCase(event.factuality().name())));
      if (event.date() != null) {
        date(node, event.date());
      }
      if (event.content() != null && known.contains(event.content())) {
        add(node, "content", iris.part(graph, "event", event.content()));
      }
      if (event.location() != null) {
        add(node, "location", actor(event.location()));
      }
      event.evidence().forEach(s -> add(node, "evidence", evidence(s)));
      add(node, "confidence", decimal(event.confidence()));
      add(node, "lexicalEntry", Iris.node(event.frame()));
      if (isToldAsFact(event)) {
        direct(event);
      }
    }

    private void date(Node node, PartialDate date) {
      XSDDatatype type =
          date.month() == null
              ? XSDDatatype.XSDgYear
              : date.day() == null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
      add(node, "eventDate", NodeFactory.createLiteralDT(date.toString(), type));
      add(node, "earliest", Vocabulary.date(date.earliest().toString()));
      add(node, "latest", Vocabulary.date(date.latest().toString()));
    }

    private static Node decimal(double value) {
      BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
      return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** Actual, and in the article's own voice or that of a source or of who represents it. */
    private boolean isToldAsFact(Event event) {
      if (event.factuality() != Factuality.ACTUAL) {
        return false;
      }
      if (event.attributedTo().isEmpty()) {
        return true;
      }
      Set<Node> sources = nodes(event.sources());
      return event.attributedTo().stream().anyMatch(a -> speaksFor(a, sources));
    }

    private boolean speaksFor(int speaker, Set<Node> sources) {
      Actor actor = actors.get(speaker);
      if (sources.contains(iris.actor(actor))) {
        return true;
      }
      if (actor.organOf() != null && sources.contains(iris.country(actor.organOf()))) {
        return true;
      }
      for (Tenure tenure : extraction.tenures()) {
        Integer owner = tenure.owner();
        if (owner != null
            && actors.get(tenure.holder()).equals(actor)
            && represents(tenure)
            && sources.contains(iris.actor(actors.get(owner)))) {
          return true;
        }
      }
      return false;
    }

    private void direct(Event event) {
      Node property = classes.direct(event.type());
      boolean symmetric = classes.isSymmetric(event.type());
      Set<Node> sources = nodes(event.sources());
      for (Node source : sources) {
        for (Node other : symmetric ? sources : nodes(event.targets())) {
          if (!source.equals(other)) {
            add(source, property, other);
          }
        }
      }
    }

    private void quotations() {
      for (Quotation quotation : extraction.quotations()) {
        Node node = iris.part(graph, "quotation", quotation.id());
        type(node, "Quotation");
        add(node, "speaker", actor(quotation.speaker()));
        add(node, "quotedText", Vocabulary.text(quotation.text()));
        add(node, "direct", Vocabulary.truth(quotation.direct()));
        quotation.about().forEach(a -> add(node, "about", actor(a)));
        quotation.evidence().forEach(s -> add(node, "evidence", evidence(s)));
      }
    }

    private void memberships() {
      for (Membership membership : extraction.memberships()) {
        add(actor(membership.member()), "memberOf", actor(membership.organization()));
      }
    }

    private void coOccurrences() {
      int number = 0;
      for (CoOccurrence pair : extraction.coOccurrences()) {
        Node first = actor(pair.first());
        Node second = actor(pair.second());
        if (!first.equals(second)) {
          Node node = iris.part(graph, "cooccurrence", number++);
          type(node, "CoOccurrence");
          add(node, "actor", first);
          add(node, "actor", second);
          add(node, "sentenceCount", Vocabulary.integer(pair.sentences()));
          add(first, "coOccursWith", second);
          add(second, "coOccursWith", first);
        }
      }
    }
  }
}
