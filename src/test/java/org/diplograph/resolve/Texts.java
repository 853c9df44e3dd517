package org.diplograph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.diplograph.model.Annotation;
import org.diplograph.model.Article;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Token;

/**
 * Makes annotated articles for tests: words and tags by OpenNLP, names as marked in the text with
 * {@code {P Sergey Lavrov}}, {@code {O Gazprom}} and {@code {L Bonn}}. Nothing depends on what a
 * name finder would find.
 */
final class Texts {
  private static final Pattern MARK = Pattern.compile("\\{([POL]) ([^{}]+)}");
  private static final Texts INSTANCE = new Texts();

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;
  private final ArticleResolver resolver;

  private Texts() {
    try {
      sentences = new SentenceDetectorME(new SentenceModel(open("sentence")));
      tokenizer = new TokenizerME(new TokenizerModel(open("tokens")));
      tagger = new POSTaggerME(new POSModel(open("pos")));
      lemmatizer = new LemmatizerME(new LemmatizerModel(open("lemmas")));
      resolver = new ArticleResolver(ReferenceData.load());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        Texts.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin"));
  }

  /** The article resolved; paragraphs are parted by empty lines. */
  static Resolved resolve(String marked) {
    return new Resolved(INSTANCE.resolver.resolve(INSTANCE.annotate(marked)));
  }

  static Annotation annotation(String marked) {
    return INSTANCE.annotate(marked);
  }

  private synchronized Annotation annotate(String marked) {
    List<Marked> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      int begin = text.length();
      text.append(matcher.group(2));
      marks.add(new Marked(new Span(begin, text.length()), type(matcher.group(1))));
      at = matcher.end();
    }
    text.append(marked.substring(at));
    Article article =
        new Article(
            "test.md", null, null, null, null, "en", text.toString(), 0, null, "0".repeat(64));
    List<Sentence> all = split(text.toString());
    return new Annotation(article, all, names(all, marks));
  }

  private record Marked(Span span, Name.Type type) {}

  private static Name.Type type(String letter) {
    return switch (letter) {
      case "P" -> Name.Type.PERSON;
      case "O" -> Name.Type.ORGANIZATION;
      default -> Name.Type.LOCATION;
    };
  }

  private List<Sentence> split(String text) {
    List<Sentence> all = new ArrayList<>();
    int begin = 0;
    int paragraph = 0;
    for (String part : text.split("\n\n")) {
      for (opennlp.tools.util.Span span : sentences.sentPosDetect(part)) {
        Span here = new Span(begin + span.getStart(), begin + span.getEnd());
        all.add(new Sentence(all.size(), paragraph, false, here, tokens(text, here)));
      }
      begin += part.length() + 2;
      paragraph++;
    }
    return all;
  }

  private List<Token> tokens(String text, Span sentence) {
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(sentence.in(text));
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = spans[i].getCoveredText(sentence.in(text)).toString();
    }
    String[] tags = tagger.tag(words);
    String[] lemmas = lemmatizer.lemmatize(words, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      int begin = sentence.begin() + spans[i].getStart();
      Span span = new Span(begin, sentence.begin() + spans[i].getEnd());
      String lemma = lemmas[i].equals("_") ? words[i].toLowerCase(Locale.ROOT) : lemmas[i];
      tokens.add(new Token(span, words[i], tags[i], lemma));
    }
    return tokens;
  }

  private static List<Name> names(List<Sentence> sentences, List<Marked> marks) {
    List<Name> names = new ArrayList<>();
    for (Marked mark : marks) {
      for (Sentence sentence : sentences) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
          if (sentence.tokens().get(i).span().overlaps(mark.span())) {
            from = from < 0 ? i : from;
            to = i + 1;
          }
        }
        if (from >= 0) {
          names.add(new Name(sentence.index(), from, to, mark.type(), 0.9));
        }
      }
    }
    return names;
  }
}
