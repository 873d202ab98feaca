package comity.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D20: what a file is counts, not what it calls itself. */
class FileInspectionTest {

    @TempDir
    Path folder;

    private final FileInspection inspection = new FileInspection();

    @Test
    void a_pdf_is_a_pdf_and_its_pages_are_counted() throws IOException {
        Path file = folder.resolve("x");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        assertThat(inspection.mediaType(file, "claim.pdf")).isEqualTo("application/pdf");
        assertThat(inspection.pages(file, "application/pdf")).isEqualTo(2);
    }

    @Test
    void a_word_document_renamed_to_pdf_is_refused_by_name() throws IOException {
        Path docx = word("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8), 1);
        assertThatThrownBy(() -> inspection.mediaType(docx, "claim.pdf"))
                .isInstanceOfSatisfying(FileTypeMismatch.class, refusal -> {
                    assertThat(refusal.args()).contains("claim.pdf");
                    assertThat(refusal.rule()).isEqualTo("D20");
                });
    }

    @Test
    void a_program_is_not_an_exhibit() throws IOException {
        Path program = Files.write(folder.resolve("x"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0});
        assertThatThrownBy(() -> inspection.mediaType(program, "tool.exe")).isInstanceOf(FileTypeMismatch.class);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Path bomb = word("word/document.xml", new byte[1024 * 1024], 64);
        assertThatThrownBy(() -> inspection.mediaType(bomb, "annex.docx")).isInstanceOf(ArchiveBomb.class);
    }

    @Test
    void plain_text_in_any_script_is_taken() throws IOException {
        Path text =
                Files.writeString(folder.resolve("x"), "Нота министерства иностранных дел о манёврах.\n".repeat(20));
        assertThat(inspection.mediaType(text, "nota.txt")).isEqualTo("text/plain");
    }

    private Path word(String entry, byte[] content, int times) throws IOException {
        Path file = folder.resolve("word");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        }
        return file;
    }
}
