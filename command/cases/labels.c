/* labels.c - what a case says, in the reader's words: those of the pack, and of what modules found
 * their own. */
#include <string.h>

#include "base/lang.h"
#include "command/cases/internal.h"
#include "proto/case.pb-c.h"
#include "proto/kinds.h"

/* Fields that no form asks for have no words in the pack. */
static const struct {
    const char *key, *en, *zh;
} own[] = {{"reception_no", "number", "受理编号"},
           {"source", "published in", "出处"},
           {"key_case", "key case", "重点关注件"},
           {"due", "due", "时限"},
           {"round", "answers", "答复次数"},
           {"late", "late", "逾期"},
           {"type", "type of case", "案件类型"},
           {"parent", "belongs to", "所属案件"},
           {"begins", "stage", "环节"},
           {"points", "points", "得分"},
           {"grade", "grade", "等次"},
           {"clause", "clause", "条款"},
           {"days", "days", "天数"},
           {"uses", "times used", "使用次数"},
           {"findings", "findings", "督察发现数"},
           {"dossier_no", "number of the dossier", "案卷编号"},
           {"digest", "digest", "摘要值"},
           {"pool", "drawn from", "备选数"},
           {"drawn", "drawn", "抽取数"},
           {"recipient", "sent to", "送达"},
           {"row", "rule of referral", "移送依据"},
           {"left", "still to answer", "尚待答复数"},
           {"version", "version", "版次"},
           {"serves", "serves in", "现任督察组"},
           {"escalation", "measure before", "此前措施"},
           {"extended_from", "extended from", "原定时限"},
           {"opens", "leads to", "启动"},
           {"used", "measures taken", "已用措施"},
           {"below", "milder ones not taken", "未用的较轻措施"},
           {"task", "task", "任务"},
           {"question", "question", "质询"},
           {"finding", "finding", "督察发现"},
           {"next", "next step", "下一步"},
           {"returned", "times returned", "退回次数"},
           {"reminders", "reminders", "催办次数"},
           {"warning", "warning", "提示"},
           {"waits_for", "waits for", "尚待"},
           {"progress_of_task", "progress of the task", "任务进展"},
           {"notice_due", "notice until", "公示至"},
           {"notice_workdays", "workdays of notice", "公示工作日"},
           {"provisional", "provisional", "暂定"},
           {"total", "tasks", "任务总数"},
           {"open", "open", "未完成"},
           {"done-reported", "reported done", "已报完成"},
           {"verified", "verified", "已核查"},
           {"noticed", "under notice", "公示中"},
           {"closed", "closed", "已销号"},
           {"reopened", "reopened", "重新办理"},
           {"accountability", "held to account", "问责情况"}};

const char *case_label(const struct record *r, const char *key)
{
    const struct form_field *field = r->rules ? regime_field(r->rules, key) : NULL;
    const struct row *row = r->rules ? regime_row(r->rules, SCORES, key) : NULL;
    if (field)
        return tr(field->words.en, field->words.zh);
    if (row)
        return tr(row->words.en, row->words.zh);
    for (unsigned i = 0; i < sizeof(own) / sizeof(own[0]); i++)
        if (strcmp(own[i].key, key) == 0)
            return tr(own[i].en, own[i].zh);
    return key;
}

/* The day of one of many deadlines: two such days are no one field that was said twice. A form's
 * own field of that name is one, and so is the day by which a complaint is to be answered. */
static bool is_day_of_deadline(const struct record *r, const char *key)
{
    const ProtobufCMessageDescriptor *d = kind_body(r->message.kind);
    bool by_name = d == &ducha__taken__descriptor || d == &ducha__late__descriptor ||
                   d == &ducha__reminded__descriptor;
    return by_name && strcmp(key, "due") == 0 && !(r->rules && regime_field(r->rules, key));
}

const char *case_value(const struct record *r, const char *key, const char *value, bool is_bool)
{
    static const char *const of_steps[] = {"completes", "partial", "deadline", NULL};
    const struct regime *rules = r->rules;
    const struct case_type *type =
        rules && strcmp(key, "type") == 0 ? regime_type(rules, value) : NULL;
    const struct stage *stage =
        rules && strcmp(key, "begins") == 0 ? regime_stage(rules, value) : NULL;
    if (names_have(of_steps, key) || is_day_of_deadline(r, key))
        return NULL;
    const struct form_field *field = rules ? regime_field(rules, key) : NULL;
    const struct code *code =
        field && field->one_of[0] ? regime_code(rules, field->one_of, value) : NULL;
    bool yes_no = !field || field->is == FIELD_YES_NO; /* a result is of no kind */
    if (code)
        return tr(code->en[0] ? code->en : code->name, code->name);
    if (is_bool || (yes_no && strcmp(value, "no") == 0) || (yes_no && strcmp(value, "yes") == 0))
        return strcmp(value, "true") == 0 || strcmp(value, "yes") == 0 ? tr("yes", "是")
                                                                       : tr("no", "否");
    return type    ? tr(type->words.en, type->words.zh)
           : stage ? tr(stage->words.en, stage->words.zh)
                   : value;
}
