package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Tenure;
import org.diplograph.model.Term;

/** A resolved article in words that tests can compare. */
record Resolved(ResolvedArticle article) {

  /** Each mention as {@code words=actor FORM}. */
  List<String> mentions() {
    List<String> words = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      words.add(text(mention) + "=" + name(mention.actor()) + " " + mention.form());
    }
    return words;
  }

  /** Each tenure as {@code holder: role of owner STATUS}. */
  List<String> tenures() {
    List<String> words = new ArrayList<>();
    for (Tenure tenure : article.tenures()) {
      Integer owner = tenure.owner();
      words.add(
          name(tenure.holder())
              + ": "
              + tenure.role()
              + (owner == null ? "" : " of " + name(owner))
              + " "
              + tenure.status());
    }
    return words;
  }

  /** Each membership as {@code member in organization STATUS since/until}. */
  List<String> memberships() {
    return article.memberships().stream()
        .map(
            m ->
                name(m.member())
                    + " in "
                    + name(m.organization())
                    + " "
                    + m.status()
                    + term(m.term()))
        .toList();
  }

  /** Each tenure as {@code holder: role STATUS since/until}. */
  List<String> terms() {
    return article.tenures().stream()
        .map(t -> name(t.holder()) + ": " + t.role() + " " + t.status() + term(t.term()))
        .toList();
  }

  private static String term(Term term) {
    String since = term.since() == null ? "" : term.since().toString();
    String until = term.until() == null ? "" : term.until().toString();
    return term.equals(Term.UNKNOWN) ? "" : " " + since + "/" + until;
  }

  /** The actors' names. */
  List<String> actors() {
    return article.actors().stream().map(LocalActor::name).toList();
  }

  LocalActor actor(String name) {
    return article.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String text(Mention mention) {
    return mention.span().in(article.annotation().article().text());
  }

  private String name(int id) {
    LocalActor actor = article.actors().get(id);
    return actor.type() == org.diplograph.model.ActorType.COUNTRY && actor.reference() != null
        ? actor.reference()
        : actor.name();
  }
}
