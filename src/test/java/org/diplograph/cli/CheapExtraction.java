package org.diplograph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;

/**
 * An extraction that costs nothing: two capitalised words are a person, and all of an article met
 * on its day. For tests of what becomes of extractions.
 */
final class CheapExtraction implements Function<Article, Extraction> {
  private static final Pattern PERSON = Pattern.compile("[A-Z]\\p{L}+ [A-Z]\\p{L}+");
  private static final String FRAME = "https://w3id.org/diplograph/lexicon#meet-test";

  @Override
  public Extraction apply(Article article) {
    Map<String, List<Span>> found = new TreeMap<>();
    Matcher matcher = PERSON.matcher(article.text());
    while (matcher.find()) {
      found
          .computeIfAbsent(matcher.group(), n -> new ArrayList<>())
          .add(new Span(matcher.start(), matcher.end()));
    }
    List<LocalActor> actors = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    new LinkedHashMap<>(found)
        .forEach(
            (name, spans) -> {
              int id = actors.size();
              actors.add(
                  new LocalActor(id, ActorType.PERSON, name, List.of(name), null, null, List.of()));
              spans.forEach(s -> mentions.add(new Mention(id, 0, 0, 1, s, Mention.Form.NAME, 1)));
            });
    Sentence sentence = new Sentence(0, 0, false, new Span(0, article.text().length()), List.of());
    return new Extraction(
        article,
        List.of(sentence),
        actors,
        mentions,
        events(article, actors),
        List.of(),
        List.of(),
        List.of(),
        actors.size() < 2 ? List.of() : List.of(new CoOccurrence(0, 1, 1)));
  }

  private static List<Event> events(Article article, List<LocalActor> actors) {
    if (actors.size() < 2 || article.issued() == null) {
      return List.of();
    }
    List<Integer> all = List.copyOf(new TreeSet<>(actors.stream().map(LocalActor::id).toList()));
    return List.of(
        new Event(
            0,
            "Meeting",
            all,
            List.of(),
            Factuality.ACTUAL,
            List.of(),
            PartialDate.of(article.issued()),
            null,
            null,
            List.of(0),
            0.85,
            FRAME));
  }
}
