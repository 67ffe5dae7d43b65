# 民主监督、社会监督、媒体监督（四（三）、四（四）、四（五））
office . at 2013-04-22 08:00 with planning inspection reporting referral rectification disclosure archive

# ---- deputies and CPPCC members: what they say is answered before the visit is closed
2013-06-03 09:00 任 of visitor: arrange-visit V topic=污水 who=任代表,白委员 held_on=2013-06-05 place=再生水厂
=> refused beijing-2013/四(三): 应由 协调小组办公室 提出
2013-06-03 09:00 王 of office: arrange-visit V topic=污水 who=任代表,白委员 held_on=2013-06-05 place=再生水厂
=> taken beijing-2013/四(三)
2013-06-05 15:00 任 of visitor: record-visit-opinion V O1 subject=市水务局
=> refused beijing-2013/四(三): 缺少：意见
2013-06-05 15:00 任 of visitor: record-visit-opinion V O1 subject=市水务局 opinion="公开水质"
=> taken beijing-2013/四(三) due.0.deadline=reply due.0.date=2013-06-27
2013-06-05 15:10 王 of office: record-visit-opinion V O2 subject=市水务局 opinion="提高再生水价"
=> taken beijing-2013/四(三)
2013-06-06 09:00 王 of office: close-visit V summary="两条意见"
=> refused beijing-2013/四(三): 意见建议 尚有 2 件未结
2013-06-20 09:00 何 of lead-unit/市环保局: answer-opinion O1 adopted=yes answer="七月起公开"
=> refused beijing-2013/四(四): 应由 市水务局 办理
2013-06-20 09:00 罗 of lead-unit/市水务局: answer-opinion O1 adopted=yes answer="七月起公开"
=> taken beijing-2013/四(四)
2013-06-20 09:10 罗 of lead-unit/市水务局: answer-opinion O2 adopted=maybe answer="研究"
=> refused beijing-2013/四(四): yes or no
2013-06-20 09:10 罗 of lead-unit/市水务局: answer-opinion O2 adopted=no answer="水价由国家和市统一调整"
=> taken beijing-2013/四(四)
2013-06-21 09:00 王 of office: close-visit V summary="两条意见，采纳一条"
=> taken beijing-2013/四(三)

# ---- anybody
2013-07-01 09:00 某居民 of public: receive-public-opinion O3 topic=环境 subject=首都环境办,市城管执法协调办
=> refused beijing-2013/四(四): 缺少：意见
2013-07-01 09:00 某居民 of public: receive-public-opinion O3 topic=环境 subject=首都环境办,市城管执法协调办 opinion="夜市占道"
=> taken beijing-2013/四(四) due.0.date=2013-07-22
2013-07-23 00:00 passes
=> inspection.late beijing-2013/四(四) deadline=reply due=2013-07-22
2013-07-23 09:00 韩 of lead-unit/市城管执法协调办: answer-opinion O3 adopted=yes answer="已设疏导点"
=> taken beijing-2013/四(四)

# ---- the press: openly, or for internal reference
2013-08-01 09:00 王 of office: arrange-coverage M topic=违建 district=通州区
=> refused beijing-2013/四(五): 应由 市委宣传部 提出
2013-08-01 09:00 宣 of propaganda: arrange-coverage M topic=违建 district=通州区
=> taken beijing-2013/四(五)
2013-08-02 09:00 记 of press: report-coverage M title="新建违建" facts="一处厂房七月动工"
=> refused beijing-2013/四(五): 须先完成：提供台账和进度情况
2013-08-02 09:00 记 of press: support-coverage M facts="台账"
=> refused beijing-2013/四(五): 应由 协调小组办公室 提出
2013-08-02 09:00 王 of office: support-coverage M facts="台账和七月底进度"
=> taken beijing-2013/四(五)
2013-08-05 09:00 宣 of propaganda: choose-exposure M exposure=公开曝光
=> refused beijing-2013/四(五): 须先完成：反映采访发现问题
2013-08-05 09:00 记 of press: report-coverage M title="新建违建" facts="一处厂房七月动工"
=> taken beijing-2013/四(五)
2013-08-06 09:00 宣 of propaganda: choose-exposure M exposure=网上发帖
=> refused beijing-2013/四(五): 不在代码表中
2013-08-06 09:00 宣 of propaganda: choose-exposure M exposure=open
=> taken beijing-2013/四(五) field.exposure=公开曝光
2013-08-06 10:00 记 of press: report-internally M report="内参"
=> refused beijing-2013/四(五): 只适用于 报道方式：内参报道
2013-08-06 10:00 王 of office: conclude-coverage M result="已拆"
=> refused beijing-2013/四(五): 须先完成：公开曝光
2013-08-07 10:00 记 of press: expose-openly M report="新违建何以顶风" link=http://example.invalid/1
=> taken beijing-2013/四(五)
2013-08-20 10:00 王 of office: conclude-coverage M result="厂房已拆"
=> taken beijing-2013/四(五)
2013-08-21 09:00 宣 of propaganda: arrange-coverage M2 topic=大气 district=丰台区
=> taken beijing-2013/四(五)
2013-08-21 10:00 王 of office: support-coverage M2 facts="台账"
=> taken beijing-2013/四(五)
2013-08-22 10:00 记 of press: report-coverage M2 title="工地扬尘" facts="三处"
=> taken beijing-2013/四(五)
2013-08-22 11:00 宣 of propaganda: choose-exposure M2 exposure=internal
=> taken beijing-2013/四(五)
2013-08-22 12:00 记 of press: expose-openly M2 report="扬尘" link=http://example.invalid/2
=> refused beijing-2013/四(五): 只适用于 报道方式：公开曝光
2013-08-22 12:00 记 of press: report-internally M2 report="三处工地扬尘"
=> taken beijing-2013/四(五)
2013-08-30 12:00 王 of office: conclude-coverage M2 result="三处已整改"
=> taken beijing-2013/四(五)
