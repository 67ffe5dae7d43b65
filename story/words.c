/* words.c - the words of a line, and what names in it stand for: files beside the story, cases. */
#include "base/lang.h"
#include "base/text.h"
#include "story/internal.h"

/* ---- words: split at blanks, but not inside double quotes ---- */

bool story_split(struct story *s, const char *text, struct pieces *out)
{
    *out = (struct pieces){.count = 0};
    char *to = arena_alloc(s->arena, 2 * strlen(text) + 2);
    while (*(text += strspn(text, " \t"))) {
        bool quoted = false;
        if (out->count == STORY_WORDS_MAX)
            return story_fail(s, NULL, tr("more than %u words", "超过 %u 个词"), STORY_WORDS_MAX);
        out->word[out->count++] = to;
        for (; *text && (quoted || (*text != ' ' && *text != '\t')); text++) {
            if (*text == '"')
                quoted = !quoted;
            else
                *to++ = *text;
        }
        *to++ = '\0';
        if (quoted)
            return story_fail(s, NULL, tr("a quote is not closed", "双引号没有成对"));
    }
    return true;
}

/* ---- files ---- */

bool story_load(struct story *s, const char *path, struct bytes *text)
{
    struct fault fault = {0};
    if (!s->world->text(s->world->self, path, s->arena, text, &fault))
        return fault.err == ERR_ABSENT ? false : story_fail(s, fault.remedy, "%s", fault.text);
    if (text_is_utf8(*text))
        return true;
    return story_fail(s, tr("save it as UTF-8", "请另存为 UTF-8"),
                      tr("%s is no text in UTF-8", "%s 不是 UTF-8 文本"), path);
}

static bool in_folder(struct story *s, const char *folder, const char *name, const char *end,
                      const char **path, struct bytes *text)
{
    *path = arena_print(s->arena, "%s/%s.%s", folder, name, end);
    if (story_load(s, *path, text))
        return true;
    *path = arena_print(s->arena, "%s/parts/%s.%s", folder, name, end);
    return story_goes_on(s) && story_load(s, *path, text);
}

/* Then among the stories of the packs that the first one extends, where they lie beside it. */
bool story_beside(struct story *s, const char *name, const char *end, const char **path,
                  struct bytes *text)
{
    const struct document *below = s->packs ? s->pack[0]->regime->documents->next : NULL;
    bool plain = !strchr(name, '/');
    if (plain && in_folder(s, s->folder, name, end, path, text))
        return true;
    for (; plain && story_goes_on(s) && below; below = below->next)
        if (in_folder(s, arena_print(s->arena, "%s/../%s/stories", s->home, below->id), name, end,
                      path, text))
            return true;
    return story_fail(s, NULL, tr("there is no %s.%s in %s", "没有 %s.%s（目录 %s）"), name, end,
                      s->folder);
}

/* ---- cases by the story's names ---- */

const struct alias *story_alias(const struct story *s, const char *name)
{
    for (unsigned i = 0; i < s->case_count; i++)
        if (strcmp(s->cases[i].name, name) == 0)
            return &s->cases[i];
    return NULL;
}

bool story_name_case(struct story *s, const char *name, const char *case_id,
                     const struct regime *law)
{
    if (s->case_count == STORY_CASES_MAX)
        return story_fail(s, NULL,
                          tr("a story names %u cases at most", "一个情景最多为 %u 个案件命名"),
                          STORY_CASES_MAX);
    s->cases[s->case_count++] = (struct alias){name, case_id, law};
    return true;
}

const char *story_case(const struct story *s, const char *name)
{
    const struct alias *known = story_alias(s, name);
    return known ? known->case_id : name;
}
