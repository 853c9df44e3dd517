package org.diplograph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.evaluate.OfficeText.Fact;
import org.diplograph.evaluate.OfficeText.Nearness;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * Reads texts with marked offices and memberships, one JSON object a line, in either of two forms:
 * passages (with {@code exhaustive_for}), and documents of tokens with numbered entities.
 */
public final class OfficeTexts {
  private static final Set<String> POINTERS = Set.of("who", "which", "where", "whose", "that");

  private final CountryWords countries;

  private OfficeTexts(CountryWords countries) {
    this.countries = countries;
  }

  /**
   * Reads a file of JSON Lines.
   *
   * @throws IOException if it is not there, or a line is of neither form
   */
  public static List<OfficeText> read(Path file) throws IOException {
    OfficeTexts reader = new OfficeTexts(CountryWords.load());
    List<OfficeText> texts = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          JsonNode node = mapper.readTree(lines.get(i));
          texts.add(node.has("sents") ? reader.document(node) : passage(node));
        }
      } catch (IOException | RuntimeException e) {
        throw new IOException("line " + (i + 1) + " has another form", e);
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("holds no text");
    }
    return List.copyOf(texts);
  }

  private static Article article(JsonNode node, String text) {
    String id = node.required("id").asText();
    return new Article(id, null, null, null, null, "en", text, 0, null, "0".repeat(64));
  }

  private static OfficeText passage(JsonNode node) {
    String text = node.required("text").asText();
    EnumSet<OfficeKind> complete = EnumSet.noneOf(OfficeKind.class);
    for (JsonNode type : node.required("exhaustive_for")) {
      OfficeKind kind = OfficeKind.ofType(type.asText());
      if (kind != null) {
        complete.add(kind);
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (JsonNode relation : node.required("relations")) {
      OfficeKind kind = OfficeKind.ofType(relation.required("type").asText());
      if (kind != null) {
        facts.add(fact(kind, relation, text));
      }
    }
    return new OfficeText(article(node, text), facts, complete, List.of());
  }

  private static Fact fact(OfficeKind kind, JsonNode relation, String text) {
    int start = relation.required("passage_start").asInt();
    List<Span> source = List.of(span(relation.required("source_span_doc"), start, text));
    List<Span> target = List.of(span(relation.required("target_span_doc"), start, text));
    boolean named = isName(source.get(0).in(text)) && isName(target.get(0).in(text));
    return fact(kind, source, target, named ? Nearness.STATED : Nearness.APART);
  }

  private static Fact fact(
      OfficeKind kind, List<Span> source, List<Span> target, Nearness nearness) {
    return kind.isOwnerFirst()
        ? new Fact(kind, target, source, nearness)
        : new Fact(kind, source, target, nearness);
  }

  private static Span span(JsonNode place, int start, String text) {
    int begin = text.offsetByCodePoints(0, place.get(0).asInt() - start);
    return new Span(begin, text.offsetByCodePoints(0, place.get(1).asInt() - start));
  }

  private static boolean isName(String words) {
    return LinkKind.of(words) == LinkKind.DESCRIPTION
        && !POINTERS.contains(words.toLowerCase(Locale.ROOT));
  }

  private OfficeText document(JsonNode node) {
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    for (JsonNode sentence : node.required("sents")) {
      text.append(text.isEmpty() ? "" : " ");
      begins.add(text.length());
      text.append(sentence.asText());
    }
    List<List<Span>> entities = new ArrayList<>();
    List<Span> marked = new ArrayList<>();
    for (JsonNode entity : node.required("entities")) {
      List<Span> places = new ArrayList<>();
      for (JsonNode mention : entity.required("mentions")) {
        int at = mention.required("sent").asInt();
        String sentence = node.required("sents").get(at).asText();
        places.add(tokens(sentence, begins.get(at), mention.required("tok")));
      }
      entities.add(places);
      marked.addAll(places);
    }
    List<Fact> facts = new ArrayList<>();
    for (JsonNode relation : node.required("relations")) {
      OfficeKind kind = OfficeKind.ofType(relation.required("type").asText());
      if (kind != null && isJudged(kind, relation)) {
        List<Span> source = entities.get(relation.required("h").asInt());
        List<Span> target = entities.get(relation.required("t").asInt());
        facts.add(fact(kind, source, target, nearness(relation)));
      }
    }
    return new OfficeText(
        article(node, text.toString()), facts, EnumSet.allOf(OfficeKind.class), marked);
  }

  /** Mayors and governors are left out: only countries are owners here, no towns. */
  private boolean isJudged(OfficeKind kind, JsonNode relation) {
    return kind != OfficeKind.RULER || countries.isCountry(relation.required("source").asText());
  }

  private static Nearness nearness(JsonNode relation) {
    Set<Integer> evidence = new HashSet<>();
    relation.required("evidence").forEach(sentence -> evidence.add(sentence.asInt()));
    boolean together = false;
    for (JsonNode sentence : relation.required("cooccur_sents")) {
      together = true;
      if (evidence.contains(sentence.asInt())) {
        return Nearness.STATED;
      }
    }
    return together ? Nearness.TOGETHER : Nearness.APART;
  }

  /** Where some of the words of a sentence stand that are parted by single spaces. */
  private static Span tokens(String sentence, int begin, JsonNode range) {
    String[] words = sentence.split(" ", -1);
    int at = begin;
    int from = begin;
    for (int i = 0; i < words.length; i++) {
      if (i == range.get(0).asInt()) {
        from = at;
      }
      at += words[i].length();
      if (i == range.get(1).asInt() - 1) {
        return new Span(from, at);
      }
      at++;
    }
    throw new IllegalArgumentException("a name ends behind its sentence");
  }
}
