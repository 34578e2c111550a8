package jp.komitto.posts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.files.FileView;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about posts. */
final class PostViews {

    private PostViews() {}

    /** A post as it is written. */
    @Schema(name = "PostWritten")
    record Written(
            @NotNull(message = "種類を選んでください。")
            @Schema(description = "NEWS: something to come. REPORT: something that was.")
            Post.Kind kind,

            @NotNull(message = "見出しを入れてください。") @Size(min = 1, max = 200, message = "200文字以内で入れてください。") @PlainText
            String title,

            @NotNull(message = "本文を入れてください。")
            @Size(min = 1, max = 20_000, message = "20,000文字以内で入れてください。")
            @PlainText
            @Schema(
                    description =
                            "HTML of p, br, strong, em, ul, ol, li, h2, h3, blockquote and a; everything else is taken out.")
            String body,

            @Schema(description = "Day of the event.") LocalDate heldOn) {}

    /** A photo of a post. */
    @Schema(name = "PostPhoto")
    record PhotoView(
            UUID id,

            @Schema(examples = "/api/v1/files/01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
            String url,

            @Schema(description = "What it shows.") String alt,
            int width,
            int height) {

        static PhotoView of(FileView file) {
            return new PhotoView(file.id(), "/api/v1/files/" + file.id(), file.alt(), file.width(), file.height());
        }
    }

    /** What a photo shows, in words. */
    @Schema(name = "PhotoWords")
    record PhotoWords(
            @NotBlank(message = "写真の説明を入れてください。")
            @Size(max = 500, message = "500文字以内で入れてください。")
            @PlainText
            @Schema(examples = "川べりを歩く子どもたち")
            String alt) {}

    /** A post as people read it. */
    @Schema(name = "Post", description = "News or an activity report of a group.")
    record PostView(
            UUID id,
            UUID groupId,
            String groupName,
            Post.Kind kind,
            Post.Status status,

            @Schema(description = "Goes into If-Match, in quotes.")
            long revision,

            String title,

            @Schema(description = "Sanitised HTML.") String body,

            @Schema(nullable = true) LocalDate heldOn,
            List<PhotoView> photos,
            @Schema(nullable = true) OffsetDateTime publishedAt,
            OffsetDateTime updatedAt) {}

    /** A page of posts. */
    @Schema(name = "PostPage", description = "Newest first.")
    record PostPage(
            List<PostView> items,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}
}
