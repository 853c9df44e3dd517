package org.diplograph.relate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.annotate.Annotator;
import org.diplograph.annotate.DependencyParser;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Quotation;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;
import org.jspecify.annotations.Nullable;

/** What the whole way from text to events finds in a text, in words that tests can compare. */
record Told(Extraction extraction) {
  private static final Pipeline PIPELINE = Pipeline.load();

  private record Pipeline(
      Annotator annotator, ArticleResolver resolver, RelationExtractor relations) {
    static Pipeline load() {
      try {
        return new Pipeline(
            Annotator.load(),
            new ArticleResolver(ReferenceData.load()),
            new RelationExtractor(DependencyParser.load(), Relations.load(List.of())));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What an article of unknown date tells; paragraphs are parted by empty lines. */
  static Told by(String text) {
    return in(article(null, null, text));
  }

  /** What an article of this date tells. */
  static Told on(String date, String text) {
    return in(article(LocalDate.parse(date), null, text));
  }

  /** What an article with a headline tells. */
  static Told under(String headline, String text) {
    return in(article(null, headline, text));
  }

  private static Told in(Article article) {
    return new Told(
        PIPELINE.relations.extract(
            PIPELINE.resolver.resolve(PIPELINE.annotator.annotate(article))));
  }

  private static Article article(
      @Nullable LocalDate issued, @Nullable String headline, String body) {
    String text = headline == null ? body : headline + "\n\n" + body;
    int begin = text.length() - body.length();
    return new Article(
        "a.txt", null, headline, issued, null, "en", text, begin, null, "0".repeat(64));
  }

  /** Each event as {@code Class sources -> targets FACTUALITY}, sides in order of their names. */
  List<String> events() {
    return extraction.events().stream().map(this::words).toList();
  }

  /** The events of one class. */
  List<Event> events(String type) {
    return extraction.events().stream().filter(e -> e.type().equals(type)).toList();
  }

  /** The only event of this class. */
  Event event(String type) {
    List<Event> found = events(type);
    if (found.size() != 1) {
      throw new AssertionError("not one " + type + " but " + found.size() + ": " + events());
    }
    return found.get(0);
  }

  /** The date of the only event of this class, as the graph writes it; {@code null} for none. */
  @Nullable String date(String type) {
    Event event = event(type);
    return event.date() == null ? null : event.date().toString();
  }

  /** Whose claim the only event of this class is. */
  List<String> voices(String type) {
    return names(event(type).attributedTo());
  }

  /** Each quotation as {@code speaker: words}. */
  List<String> quotations() {
    List<String> words = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      words.add(name(quotation.speaker()) + ": " + quotation.text());
    }
    return words;
  }

  /** Each pair that is named together as {@code name + name: sentences}. */
  List<String> pairs() {
    List<String> words = new ArrayList<>();
    for (CoOccurrence pair : extraction.coOccurrences()) {
      String both = String.join(" + ", names(List.of(pair.first(), pair.second())));
      words.add(both + ": " + pair.sentences());
    }
    return words;
  }

  private String words(Event event) {
    String targets = event.targets().isEmpty() ? "" : " -> " + side(event.targets());
    return event.type() + " " + side(event.sources()) + targets + " " + event.factuality();
  }

  private String side(List<Integer> actors) {
    return String.join(", ", names(actors));
  }

  List<String> names(List<Integer> actors) {
    return actors.stream().map(this::name).sorted().collect(Collectors.toList());
  }

  /** The code of a country, the name of whoever else. */
  private String name(int id) {
    LocalActor actor = extraction.actors().get(id);
    boolean country = actor.type() == ActorType.COUNTRY && actor.reference() != null;
    return country ? String.valueOf(actor.reference()) : actor.name();
  }
}
