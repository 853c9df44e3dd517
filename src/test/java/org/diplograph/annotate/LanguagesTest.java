package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "fr",
                  "Le ministre des affaires étrangères a rencontré son homologue lundi à Paris. Les deux"
                      + " hommes ont parlé du gazoduc et sont convenus de se revoir à l'automne."),
              Map.entry(
                  "de",
                  "Der Außenminister traf seinen Kollegen am Montag in Bonn. Die beiden sprachen über die"
                      + " Gasleitung und wollen sich im Herbst wieder treffen, sagte ein Sprecher."),
              Map.entry(
                  "es",
                  "El ministro de Exteriores se reunió el lunes con su homólogo en Madrid. Los dos hablaron"
                      + " del gasoducto y acordaron volver a verse en otoño, según un portavoz."),
              Map.entry(
                  "pt",
                  "O ministro dos Negócios Estrangeiros encontrou-se na segunda-feira com o seu homólogo em"
                      + " Lisboa. Os dois falaram do gasoduto e vão voltar a reunir-se no outono."),
              Map.entry(
                  "it",
                  "Il ministro degli Esteri ha incontrato lunedì a Roma il suo omologo. I due hanno parlato"
                      + " del gasdotto e hanno deciso di rivedersi in autunno, ha detto un portavoce."),
              Map.entry(
                  "nl",
                  "De minister van Buitenlandse Zaken sprak maandag in Den Haag met zijn collega. De twee"
                      + " hadden het over de gasleiding en zien elkaar in de herfst weer, aldus een"
                      + " woordvoerder."),
              Map.entry(
                  "sv",
                  "Utrikesministern träffade sin kollega i Stockholm på måndagen. De två talade om"
                      + " gasledningen och kom överens om att ses igen till hösten, sade en talesman."),
              Map.entry(
                  "pl",
                  "Minister spraw zagranicznych spotkał się w poniedziałek w Warszawie ze swoim"
                      + " odpowiednikiem. Rozmawiali o gazociągu i zgodzili się spotkać ponownie"
                      + " jesienią."),
              Map.entry(
                  "ro",
                  "Ministrul de externe s-a întâlnit luni la București cu omologul său. Cei doi au vorbit"
                      + " despre conducta de gaz și au hotărât să se revadă la toamnă."),
              Map.entry(
                  "tr",
                  "Dışişleri Bakanı pazartesi günü Ankara'da mevkidaşıyla bir araya geldi. İkili doğal gaz"
                      + " boru hattını görüştü ve sonbaharda yeniden buluşmak üzere anlaştı."),
              Map.entry(
                  "ms", // Indonesian: Malay is written almost alike
                  "Menteri luar negeri bertemu dengan mitranya di Jakarta pada hari Senin. Keduanya"
                      + " membicarakan pipa gas dan sepakat untuk bertemu lagi pada musim gugur."),
              Map.entry(
                  "sw",
                  "Waziri wa mambo ya nje alikutana na mwenzake jijini Nairobi siku ya Jumatatu. Wawili hao"
                      + " walizungumza kuhusu bomba la gesi na wakakubaliana kukutana tena."),
              Map.entry(
                  "vi",
                  "Bộ trưởng Ngoại giao đã gặp người đồng cấp tại Hà Nội hôm thứ Hai. Hai bên bàn về đường"
                      + " ống dẫn khí và đồng ý gặp lại vào mùa thu, người phát ngôn cho biết."),
              Map.entry(
                  "ru",
                  "Министр иностранных дел встретился в понедельник в Москве со своим коллегой. Они"
                      + " говорили о газопроводе и договорились встретиться осенью."),
              Map.entry(
                  "uk",
                  "Міністр закордонних справ зустрівся в понеділок у Києві зі своїм колегою. Вони говорили"
                      + " про газопровід і домовилися зустрітися восени."),
              Map.entry(
                  "el",
                  "Ο υπουργός Εξωτερικών συναντήθηκε τη Δευτέρα στην Αθήνα με τον ομόλογό του και μίλησαν"
                      + " για τον αγωγό φυσικού αερίου."),
              Map.entry(
                  "ar",
                  "التقى وزير الخارجية نظيره في القاهرة يوم الاثنين وتحدثا عن خط أنابيب الغاز."),
              Map.entry("zh", "外交部长星期一在北京会见了他的同行，双方就天然气管道问题进行了会谈，并同意在秋天再次会面。"),
              Map.entry("ja", "外務大臣は月曜日に東京で相手国の外相と会談し、ガスのパイプラインについて話し合った。秋に再び会うことで一致した。"),
              Map.entry("ko", "외교부 장관은 월요일 서울에서 상대국 장관을 만나 가스관에 대해 이야기하고 가을에 다시 만나기로 했다."),
              Map.entry(
                  "hi",
                  "विदेश मंत्री ने सोमवार को नई दिल्ली में अपने समकक्ष से मुलाकात की और गैस पाइपलाइन पर बात की।")));

  private static Languages languages;

  @BeforeAll
  static void load() throws IOException {
    languages = Languages.load();
  }

  private static Article article(String text, @Nullable String declared) {
    return new Article("a", null, null, null, null, declared, text, 0, null, "0");
  }

  private static @Nullable String foreign(String text) {
    return languages.foreign(article(text, null));
  }

  @Test
  void otherLanguagesAreNamed() {
    TEXTS.forEach((language, text) -> assertThat(foreign(text)).as(text).isEqualTo(language));
  }

  @Test
  void whatIsFoundCountsMoreThanWhatIsDeclared() {
    TEXTS.forEach(
        (language, text) ->
            assertThat(languages.foreign(article(text, "en-US"))).as(text).isEqualTo(language));
    String english =
        "The ministers met in Bonn on Monday. They spoke about the gas pipeline and want to meet again"
            + " in the autumn, a spokesman said.";
    assertThat(languages.foreign(article(english, "fr-FR"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian Prime Minister Erna Solberg visited Japan on Tuesday.",
        "Merkel in Paris",
        "Angela Merkel, Emmanuel Macron, Mario Draghi, Pedro Sánchez, Mette Frederiksen, Ulf Kristersson,"
            + " Andrzej Duda, Klaus Iohannis, Viktor Orbán, Zuzana Čaputová, Borut Pahor: all came to"
            + " Bratislava.",
        "Le Monde, Le Figaro, Libération and Les Echos all wrote of the visit of Jean-Yves Le Drian to"
            + " the Élysée. «Nous ne céderons pas», Le Drian told Agence France-Presse. «La France est"
            + " prête à négocier.» The ministers meet again in the autumn, a spokesman said.",
        "Yoweri Museveni, Paul Kagame, Évariste Ndayishimiye, Samia Suluhu Hassan, William Ruto and Salva"
            + " Kiir Mayardit signed in Arusha.",
        "12 34 56 78 90",
        "…",
        "Xi Jinping 习近平 met Fumio Kishida 岸田文雄 in Bangkok on Thursday, officials said."
      })
  void englishWithForeignNamesAndQuotationsPasses(String text) {
    assertThat(foreign(text)).as(text).isNull();
  }

  @Test
  void aShortTextIsRefusedOnlyWhereItIsDeclaredToBeWhatItLooksLike() {
    String text = "Macron rencontre le chancelier allemand à Berlin.";
    assertThat(languages.foreign(article(text, null))).isNull();
    assertThat(languages.foreign(article(text, "fr"))).isEqualTo("fr");
    assertThat(languages.foreign(article("Macron met Scholz in Berlin.", "fr"))).isNull();
  }

  @Test
  void anArticleThatIsEnglishInPartIsEnglish() {
    String english =
        "The ministers met in Bonn on Monday. They spoke about the gas pipeline and want to meet again"
            + " in the autumn, a spokesman said. ";
    assertThat(foreign(TEXTS.get("fr").repeat(8) + english.repeat(12))).isNull();
    assertThat(foreign(TEXTS.get("fr").repeat(20))).isEqualTo("fr");
  }
}
