package org.diplograph.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, day, publisher, address, author and language of a page, from all that tells them. */
final class PageMetadata {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "citation_publication_date",
          "citation_date",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "publication_date",
          "article.published",
          "originalpublicationdate",
          "date");
  private static final List<String> TITLES =
      List.of(
          "og:title",
          "twitter:title",
          "parsely-title",
          "sailthru.title",
          "dcterms.title",
          "dc.title",
          "citation_title");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name",
          "dcterms.publisher",
          "dc.publisher",
          "publisher",
          "citation_publisher",
          "application-name",
          "dcterms.creator",
          "dc.creator",
          "source",
          "copyright");
  private static final List<String> AUTHORS =
      List.of("author", "parsely-author", "sailthru.author", "citation_author", "byl");

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas = new HashMap<>();
  private final List<String> lines;
  private final PageTitle title;

  PageMetadata(Document page) {
    this.page = page;
    this.data = new LinkedData(page);
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String content = meta.attr("content").strip();
        if (meta.hasAttr(key) && !content.isEmpty()) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    this.lines = Blocks.of(page.body()).stream().map(Blocks.Block::text).toList();
    this.title = PageTitle.of(page, firstOf(data.ofArticle("headline"), meta(TITLES)), lines);
  }

  @Nullable String title() {
    return title.headline();
  }

  /** The day as it is stated, in the time zone of whoever stated it. */
  @Nullable LocalDate issued() {
    LocalDate stated = first(data.ofArticle("datePublished"), meta(DATES), itemDate());
    if (stated != null) {
      return stated;
    }
    LocalDate inTime = first(timeElement());
    LocalDate ofPage = inTime != null ? inTime : first(data.of("WebPage", "datePublished"));
    return ofPage != null ? ofPage : PublicationDates.near(title.headline(), lines);
  }

  private static @Nullable LocalDate first(@Nullable String... texts) {
    for (String text : texts) {
      LocalDate date = text == null ? null : PublicationDates.find(text);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String itemDate() {
    Element item = page.selectFirst("body [itemprop=datePublished]");
    return item == null ? null : firstOf(item.attr("datetime"), item.attr("content"), item.text());
  }

  private @Nullable String timeElement() {
    Element time = page.selectFirst("article time[datetime], main time[datetime]");
    Element any = time != null ? time : page.selectFirst("time[datetime]");
    return any == null ? null : any.attr("datetime");
  }

  @Nullable String publisher(@Nullable String address) {
    return firstOf(
        data.ofArticle("publisher"),
        meta(PUBLISHERS),
        data.of("WebSite", "name"),
        data.of("Organization", "name"),
        title.site(),
        host(address));
  }

  /** A page that does not say who published it was published by its site. */
  private static @Nullable String host(@Nullable String address) {
    try {
      String host = address == null ? null : new URI(address.strip()).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The address that the page gives itself. */
  @Nullable String canonical() {
    Element link = page.selectFirst("link[rel=canonical]");
    String href = link == null ? null : firstOf(link.attr("abs:href"), link.attr("href"));
    return firstOf(
        webAddress(href), webAddress(metas.get("og:url")), webAddress(data.ofArticle("url")));
  }

  /** A link relative to an unknown page identifies nothing. */
  private static @Nullable String webAddress(@Nullable String link) {
    return link != null && link.strip().matches("(?i)https?://\\S+") ? link : null;
  }

  @Nullable String byline() {
    Element named =
        page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]");
    return Bylines.firstName(
        data.ofArticle("author"),
        meta(AUTHORS),
        named == null ? null : named.text(),
        Bylines.inClass(page.body()),
        Bylines.inLines(lines));
  }

  @Nullable String language() {
    return firstOf(
        page.select("html").attr("lang"),
        page.select("html").attr("xml:lang"),
        data.ofArticle("inLanguage"),
        metas.get("og:locale"),
        metas.get("content-language"));
  }

  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  static @Nullable String firstOf(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}
