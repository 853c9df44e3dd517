package org.diplograph.evaluate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.annotate.Annotator;
import org.diplograph.model.ActorType;
import org.diplograph.model.Annotation;
import org.diplograph.model.Article;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.Name;
import org.diplograph.model.Resolution;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.IdentityResolver;
import org.diplograph.resolve.ReferenceData;

/**
 * Asks the program whether two names are one.
 *
 * <p>People come as an article's resolver would hand them on: a name, a country and an office.
 * Organizations stand in a small article each that names their country, since how a name is read
 * there is a part of who it is; that it is a name is told, so the name finder has no say.
 */
public final class IdentityJudge {
  private static final String COUNTRIES = "country/";

  private final IdentityResolver identities;
  private final ArticleResolver articles;
  private final Annotator annotator;
  private final Model countries;

  private IdentityJudge(ReferenceData data, Annotator annotator, Model countries) {
    this.identities = new IdentityResolver(data);
    this.articles = new ArticleResolver(data);
    this.annotator = annotator;
    this.countries = countries;
  }

  /**
   * Loads models and knowledge.
   *
   * @throws IOException if they are missing or broken
   */
  public static IdentityJudge load() throws IOException {
    Model countries = ReferenceGraphs.read("ontology/countries.ttl");
    return new IdentityJudge(ReferenceData.load(), Annotator.load(), countries);
  }

  /** Whether the program takes the two for one. */
  public boolean areOne(IdentityPair pair) {
    return pair.people()
        ? areOnePerson(pair.one(), pair.other())
        : areOneOrganization(pair.one(), pair.other());
  }

  private boolean areOnePerson(IdentityPair.Side one, IdentityPair.Side other) {
    Resolution resolution =
        identities.resolve(
            Map.of("a", person(one), "b", person(other)),
            Map.of("a", middleOf(one.year()), "b", middleOf(other.year())));
    return resolution.of("a").get(0).equals(resolution.of("b").get(0));
  }

  private static List<LocalActor> person(IdentityPair.Side side) {
    String name = side.name();
    String code = side.country();
    List<String> roles = side.office().map(role -> List.of(role + "|" + code)).orElse(List.of());
    LocalActor person = new LocalActor(0, ActorType.PERSON, name, List.of(name), null, null, roles);
    LocalActor country =
        new LocalActor(1, ActorType.COUNTRY, code, List.of(code), code, null, List.of());
    return side.countryCode().isPresent() ? List.of(person, country) : List.of(person);
  }

  private static LocalDate middleOf(int year) {
    return LocalDate.of(year, 7, 1);
  }

  private boolean areOneOrganization(IdentityPair.Side one, IdentityPair.Side other) {
    ResolvedArticle first = article(one);
    ResolvedArticle second = article(other);
    OptionalInt actor = organization(first, one);
    OptionalInt same = organization(second, other);
    if (actor.isEmpty() || same.isEmpty()) {
      return false;
    }
    Resolution resolution =
        identities.resolve(Map.of("a", first.actors(), "b", second.actors()), Map.of());
    return resolution.of("a").get(actor.getAsInt()).equals(resolution.of("b").get(same.getAsInt()));
  }

  private ResolvedArticle article(IdentityPair.Side side) {
    String where =
        side.countryCode()
            .map(code -> "A new law was debated in " + label(code) + ".\n\n")
            .orElse("");
    String text = where + "The " + bare(side.name()) + " published a statement on Monday.";
    Article article =
        new Article("pair", null, null, null, null, "en", text, 0, null, "0".repeat(64));
    Annotation read = annotator.annotate(article);
    Sentence last = read.sentences().get(read.sentences().size() - 1);
    return articles.resolve(
        new Annotation(article, read.sentences(), List.of(name(last, span(text, side)))));
  }

  private String label(String code) {
    Resource country =
        countries.listSubjectsWithProperty(RDFS.label).toList().stream()
            .filter(c -> c.getURI().endsWith(COUNTRIES + code))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "evaluate identity: " + code + ": no country has this code"));
    return country.getProperty(RDFS.label).getString();
  }

  private static String bare(String name) {
    return name.startsWith("the ") ? name.substring(4) : name;
  }

  private static Span span(String text, IdentityPair.Side side) {
    int begin = text.lastIndexOf(bare(side.name()));
    return new Span(begin, begin + bare(side.name()).length());
  }

  private static Name name(Sentence sentence, Span span) {
    int first = 0;
    while (sentence.tokens().get(first).span().end() <= span.begin()) {
      first++;
    }
    int end = first;
    while (end < sentence.tokens().size()
        && sentence.tokens().get(end).span().begin() < span.end()) {
      end++;
    }
    return new Name(sentence.index(), first, end, Name.Type.ORGANIZATION, 1);
  }

  private static OptionalInt organization(ResolvedArticle article, IdentityPair.Side side) {
    Span span = span(article.annotation().article().text(), side);
    return article.mentions().stream()
        .filter(mention -> mention.span().overlaps(span))
        .mapToInt(Mention::actor)
        .filter(actor -> article.actors().get(actor).type() == ActorType.ORGANIZATION)
        .findFirst();
  }
}
