package org.diplograph.cli;

import java.util.List;
import java.util.Locale;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.ArticleResolver.Traced;
import org.jspecify.annotations.Nullable;

/** Says why words stand for an actor of their article. */
final class MentionReason {
  private final ResolvedArticle article;
  private final List<String> steps;

  MentionReason(Traced traced) {
    this.article = traced.article();
    this.steps = traced.steps();
  }

  /**
   * How the words name the actor, after which of its names, by which step, and how sure that is.
   *
   * @param index the mention's place among the article's mentions
   */
  String of(int index) {
    Mention mention = article.mentions().get(index);
    LocalActor actor = article.actors().get(mention.actor());
    StringBuilder reason = new StringBuilder(form(mention, actor));
    Mention before = isWhole(mention, actor) ? null : before(index);
    if (before != null) {
      reason.append(" after \"").append(text(before)).append("\" in [");
      reason.append(before.sentence()).append(']');
    }
    reason.append("; by ").append(steps.get(index));
    return reason + String.format(Locale.ROOT, "; %.2f", mention.confidence());
  }

  private String text(Mention mention) {
    return mention.span().in(article.annotation().article().text()).replaceAll("\\s+", " ");
  }

  private String form(Mention mention, LocalActor actor) {
    return switch (mention.form()) {
      case NAME -> actor.type() == ActorType.PERSON ? personName(text(mention), actor) : "name";
      case DEMONYM -> "demonym";
      case METONYM -> "seat for state";
      case NOMINAL -> "description";
      default -> mention.form().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String personName(String text, LocalActor actor) {
    String name = actor.name();
    if (text.equals(name)) {
      return "full name";
    }
    if (name.endsWith(" " + text)) {
      return "last name";
    }
    return name.startsWith(text + " ") ? "first name" : "other name";
  }

  private boolean isWhole(Mention mention, LocalActor actor) {
    boolean person = actor.type() == ActorType.PERSON;
    return mention.isNamed() && (!person || text(mention).equals(actor.name()));
  }

  /** The last name of the actor before a mention, else its first behind. */
  private @Nullable Mention before(int index) {
    Mention mention = article.mentions().get(index);
    Mention found = null;
    for (int i = 0; i < article.mentions().size() && (i < index || found == null); i++) {
      Mention other = article.mentions().get(i);
      if (i != index && other.actor() == mention.actor() && other.isNamed()) {
        found = other;
      }
    }
    return found;
  }
}
