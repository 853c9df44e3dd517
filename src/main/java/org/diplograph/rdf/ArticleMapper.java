package org.diplograph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.Quotation;

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

  /** The mentions that are in an article's graph, each at the place of its number. */
  public static List<Mention> mentions(Extraction extraction) {
    return extraction.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PLACE)
        .toList();
  }

  /** The quads of an article that only repeats another: what it is, and not what it says. */
  public List<Quad> mapCopy(Article article) {
    Extraction empty =
        new Extraction(
            article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    return map(empty, List.of());
  }

  /** The writing of one article. */
  private final class Run {
    private final GraphDraft draft;
    private final Article article;

    Run(Extraction extraction, List<Actor> actors) {
      this.draft = new GraphDraft(iris, extraction, actors);
      this.article = extraction.article();
    }

    List<Quad> quads() {
      article();
      mentions();
      new BelongingMapping(draft).write();
      new EventMapping(draft, classes).write();
      quotations();
      coOccurrences();
      labels();
      draft.sentences().forEach(draft::sentence);
      return draft.quads();
    }

    private void article() {
      draft.type(draft.graph, "Article");
      draft.add(draft.graph, Vocabulary.IDENTIFIER, Vocabulary.text(article.identifier()));
      if (article.title() != null) {
        draft.add(draft.graph, Vocabulary.TITLE, Vocabulary.text(article.title()));
      }
      if (article.issued() != null) {
        draft.add(draft.graph, Vocabulary.ISSUED, Vocabulary.date(article.issued().toString()));
      }
      if (article.publisher() != null) {
        draft.add(draft.graph, Vocabulary.PUBLISHER, Vocabulary.text(article.publisher()));
      }
      if (article.url() != null && Iris.isValid(article.url())) {
        draft.add(draft.graph, Vocabulary.URL, Iris.node(article.url()));
      }
    }

    private void mentions() {
      int number = 0;
      for (Mention mention : ArticleMapper.mentions(draft.extraction)) {
        Node node = draft.iris.part(draft.graph, "mention", number++);
        draft.type(node, "Mention");
        draft.anchored(node, mention.span());
        draft.add(node, Vocabulary.IDENT_REF, draft.actor(mention.actor()));
        draft.add(node, "evidence", draft.evidence(mention.sentence()));
        draft.add(draft.graph, "mentions", draft.actor(mention.actor()));
      }
    }

    private void labels() {
      for (Actor actor : draft.described()) {
        Node node = draft.iris.actor(actor);
        draft.type(node, "Actor");
        draft.type(node, typeName(actor.type()));
        draft.add(node, Vocabulary.LABEL, Vocabulary.text(actor.label()));
        if (actor.organOf() != null) {
          draft.add(node, "organOf", draft.iris.country(actor.organOf()));
        }
      }
      for (LocalActor local : draft.extraction.actors()) {
        Actor actor = draft.actors.get(local.id());
        if (draft.described().contains(actor)) {
          local
              .names()
              .forEach(
                  n ->
                      draft.add(draft.iris.actor(actor), Vocabulary.ALT_LABEL, Vocabulary.text(n)));
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

    private void quotations() {
      for (Quotation quotation : draft.extraction.quotations()) {
        Node node = draft.iris.part(draft.graph, "quotation", quotation.id());
        draft.type(node, "Quotation");
        draft.add(node, "speaker", draft.actor(quotation.speaker()));
        draft.add(node, "quotedText", Vocabulary.text(quotation.text()));
        draft.add(node, "direct", Vocabulary.truth(quotation.direct()));
        quotation.about().forEach(a -> draft.add(node, "about", draft.actor(a)));
        quotation.evidence().forEach(s -> draft.add(node, "evidence", draft.evidence(s)));
      }
    }

    private void coOccurrences() {
      int number = 0;
      for (CoOccurrence pair : draft.extraction.coOccurrences()) {
        Node first = draft.actor(pair.first());
        Node second = draft.actor(pair.second());
        if (!first.equals(second)) {
          Node node = draft.iris.part(draft.graph, "cooccurrence", number++);
          draft.type(node, "CoOccurrence");
          draft.add(node, "actor", first);
          draft.add(node, "actor", second);
          draft.add(node, "sentenceCount", Vocabulary.integer(pair.sentences()));
          draft.add(first, "coOccursWith", second);
          draft.add(second, "coOccursWith", first);
        }
      }
    }
  }
}
