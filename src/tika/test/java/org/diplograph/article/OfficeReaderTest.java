package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.article;
import static org.diplograph.article.Reading.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;

/** PDF and Word files, made here and read again. */
class OfficeReaderTest {
  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Ministers meet");
      document.getDocumentInformation().setCreationDate(new GregorianCalendar(2016, 10, 14, 12, 0));
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        int y = 700;
        for (String paragraph : BODY.split("\n\n")) {
          content.beginText();
          content.newLineAtOffset(40, y);
          content.showText(paragraph);
          content.endText();
          y -= 60;
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Ministers meet");
      for (String paragraph : BODY.split("\n\n")) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void pdfIsRead() throws IOException {
    Article article = article("a.pdf", pdf());
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(article.issued()).hasToString("2016-11-14");
    assertThat(body(article)).isEqualTo(BODY);
    assertThat(body(article("a.pdf.gz", Reading.gzip(pdf())))).isEqualTo(BODY);
  }

  @Test
  void wordIsRead() throws IOException {
    Article article = article("a.docx", word());
    assertThat(article.title()).isEqualTo("Ministers meet");
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void brokenFilesAreRefusedWithOneLine() throws IOException {
    for (byte[] bytes : new byte[][] {pdf(), word()}) {
      byte[] cut = Arrays.copyOf(bytes, bytes.length / 3);
      assertThat(Reading.accepted(Reading.read("a", cut))).isEmpty();
      assertThat(Reading.rejected(Reading.read("a", cut))).hasSize(1);
    }
  }
}
