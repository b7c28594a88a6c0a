"""The ideas that Japanese texts of policies speak of, with the words that say them, to see whether two texts agree.

Each line: the name of an idea, the same in all languages, then its words. An
idea is a set of synonyms, not a topic: of two words that share one, each is
often translated by the other. Words are matched as they stand, the longest
first; a verb is there with each of its stems.

A word with ~ before it is one that texts have anyway: it answers the idea in
the other text, and no answer to it is asked for.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
a-word: 一言 ひとこと
abbreviate: 略称 略語 略
abdomen: お腹 腹部
aboard: 車内 船内
above: 上記 前記 前述 前項 以上
absence-none: 無い 無く 無か 無け 無さ 無し 皆無
absent: 欠席 不在 欠勤 無断欠勤
absent-from: 不在 欠席
absolute: 絶対 絶対的
absorb: 吸収
abstain: 控える 控え 慎む 慎み 慎ま 慎め 慎も 慎ん 棄権
abstract: 抽象 抽象的
abundant: 豊か 豊富 潤沢
abuse: 悪用 濫用 乱用 不正利用 虐待
abusive-words: 暴言 罵倒
academic-background: 学歴 最終学歴
accent: アクセント 訛り
accept: 受け入れ 受入れ 受入
acceptance: 検収 承諾 受諾
access: アクセス 接続
accessibility: アクセシビリティ 利用しやす
accessories: 付属品 附属品 備品
accessory-jewel: ブレスレット アクセサリー 宝飾品 装身具 指輪
accident: 事故
accident-prevention: 事故防止 再発防止 未然防止
accompany: 伴う 伴い 伴わ 伴え 伴お 伴っ 付随 附随 付帯
accord-with: 沿う 沿い 沿わ 沿え 沿お 沿っ 即する
account: アカウント 口座
account-holder: 口座名義 名義人 名義
account-suspension: アカウント停止 利用制限
accountant: 会計士 公認会計士
accounting: 会計 経理
accounting-books: 帳簿 会計帳簿
accumulate: 溜め 貯め 溜まる 溜まり 溜まら 溜まれ 溜まろ 溜まっ 貯まる 貯まり 貯まら 貯まれ 貯まろ 貯まっ 累積
accuse: 告発 告訴 非難
accustomed: 慣れ 習熟 熟練
achieve: 達成 実現 成し 遂げ
acquire: 入手 取得 獲得 調達 ~得る ~得た ~得て ~得ら
acquisition: 買収
act-law: 法 法律
acting: 演技 演じ
acting-for: 代行 代わって
action: アクション
action-effect: 作用
activate: 活性化 有効化 起動
active: 積極 活発 能動
active-service: 現役
activity: 活動
actor: 俳優 役者
actress: 女優
actual: 実際 現実
acute: 急性
ad: 広告
adapt: 翻案 改変 改作 適合
adapt-to: 適応 順応 対応
adapt-work: 翻案
add: 追加 加え 追記 付加 加筆
add-facility: 増設 増築
addiction: 依存症 中毒
address: 住所 アドレス 所在地 居所 現住所
adequacy: 十分性 十分性認定
adhere: 付着 くっつく くっつき くっつか くっつけ くっつこ くっつい 貼り付く 貼り付き 貼り付か 貼り付け 貼り付こ 貼り付い
adhesive: 粘着 接着 接着剤 糊 のり付け
adjust: 調整 調節
adjustment: 加減 さじ加減
administrative: 行政 事務的 管理上
administrator: 管理者 運営者 アドミニストレータ
admit: 認める 認め
adopt: 採用 採択
adult: 成人 成年 大人
adult-entertainment: 風俗 風俗営業 性風俗
adultery: 浮気 不倫 不貞
advance-payment: 前払 前払い 前金 前納
advance-progress: 進める 進めて 進む 進み 進ま 進め 進も 進ん 進行 進展 進捗
advanced-level: 上級 上級者 ハイレベル
advantageous: 有利
adventure: アドベンチャー 冒険
advertise: 宣伝 広告
advice: 助言 アドバイス 勧告
advocate: 擁護 提唱
affect: 影響を及ぼ 影響を与え
affiliate: 関連会社 関係会社 グループ会社 関連企業 親会社 子会社
after: 後に 以降 以後 その後 後
aftercare: アフター アフターケア アフターフォロー
afternoon: 午後 昼
age: 年齢 年令 歳
agency: 庁 官庁 当局 行政庁
agency-worker: 派遣労働者 派遣社員 派遣
agenda: 議題 議事
agent: 代理人 代理店 エージェント 代理
agree: 合意 同意 賛成
agree-endorse: 賛同 賛成 支持
agree-match: 一致 合致
agreement: 合意 契約 協定 同意
agriculture: 農業 農林 農産物
aim: 目指す 目指し 目指さ 目指せ 目指そ 目指 目的 狙う 狙い 狙わ 狙え 狙お 狙っ
air: 大気 空気
air-force: 空軍
air-raid: 空襲 空爆
air-temperature: 気温
airframe: 機体 飛行体 ドローン 無人航空機
album: アルバム
alcohol: 酒 飲酒 アルコール 酒類
algorithm: アルゴリズム
alias: 別名 別称 通称 異名 通名
all: 全て すべて 一切 全員 全
all-present: 一同 全員
all-right: 大丈夫 問題ない
allergy: アレルギー
allergy-food: アレルゲン
alley: 路地
allot: 配分 割り当て 割当 分配
allowance: 手当 各種手当 諸手当 通勤手当
alloy: 合金
ally: 味方 同盟 同盟国
almost: 殆ど ほとんど
alone: 独り 単独
along-line: 沿線 沿い
alphabet: アルファベット ローマ字 英字
alphanumeric: 英数字 半角
already-done: 済み
alternate: 交互 交替 代わる代わる 代わる代わり 代わる代わら 代わる代われ 代わる代わろ 代わる代わっ
always: 常に 必ず いつも 絶えず 常時
amateur: 素人 アマチュア
ambition: 野望 野心
amend: 改正 改訂 改定
american: 米国 アメリカ 合衆国
amount: 金額
analyst: アナリスト 分析者
analytics: アナリティクス アクセス解析
analyze: 分析 解析
ancestor: 祖先 先祖
ancient: 古代 古い時代
anger: 怒り 怒る 怒ら 怒れ 怒ろ 怒っ 憤り 立腹
angle: アングル 角度
anguish: 苦悩 苦悶 悩む 悩み 悩ま 悩め 悩も 悩ん
animal: 動物 ペット
animal-cry: 鳴き声 鳴く 鳴き 鳴か 鳴け 鳴こ 鳴い
animation: アニメ アニメーション
ankle: 足首
anonymize: 匿名化 匿名加工情報 匿名加工
anonymous: 匿名
answer: 回答 返事 応答 返答 答え
answer-reply: 答える 答え 回答
antibiotic: 抗生 抗生物質 抗菌
antislip: 滑り止め
antisocial: 反社会的 反社会的勢力 暴力団 暴力団関係企業
antitrust: 独占禁止 独占 カルテル
anus-medical: 肛門 直腸
any-time: 随時 いつでも
anyone: 誰でも 誰も 何人 誰しも
apartment: アパート マンション 集合住宅 共同住宅 分譲 団地
apologize: 謝る 謝り 謝ら 謝れ 謝ろ 謝っ 謝罪
apology: 謝罪 お詫び 詫び 申し訳 申し訳ない 恐れ入る 恐れ入り 恐れ入ら 恐れ入れ 恐れ入ろ 恐れ入っ
appeal: 上訴 控訴 抗告 不服申立て 不服 審査請求
appeal-promote: アピール 訴求
appear: 登場 現れ 出現
appear-seem: 見える 思われる 思われ
appearance: 容姿 外見 外観 見た目 外形
appellation: 呼称 呼び名 名目
appendix: 別表 別紙 付録 附則
applicant: 応募者 申請者 志願者 申込者 応募 候補者 求職者
application: 申請 申込 適用 応募
application-form: 申請書 申込書 願書
application-software: アプリケーション アプリ
application-use: 用途 使途
apply-adapt: 応用
apply-to: 該当 適用 当てはま 運用
appoint: 任命 指名 選任 就任
appreciate-art: 鑑賞 観賞
approach: 近づく 近づき 近づか 近づけ 近づこ 近づい 接近 近寄る 近寄り 近寄ら 近寄れ 近寄ろ 近寄っ 近付く 近付き 近付か
    近付け 近付こ 近付い
approach-bring: 寄せ 寄る 寄り 寄ら 寄れ 寄ろ 寄っ 立ち寄る 立ち寄り 立ち寄ら 立ち寄れ 立ち寄ろ 立ち寄っ
appropriate: 適切 適当 適正
approve: 承認
approximately: 大体 おおよそ およそ 概ね
apron: エプロン 作業着 作業服
aquaculture: 養殖
arbitrary: 勝手 身勝手 独断 恣意 恣意的
arbitration: 仲裁
arcade: アーケード
archipelago: 列島 諸島 群島
architect: 建築士 建築家
architecture: アーキテクチャ 構造
archive: アーカイブ 書庫 保管庫
area: 地域 領域 範囲 分野 エリア 区域
area-surface: 面積 床面積 敷地
argue: 議論 論じる 論争
armed: 武装 武装した
armor: 装甲 鎧
army: 軍隊
around: 周辺 周囲
arouse: 喚起 呼び起こす 呼び起こし 呼び起こさ 呼び起こせ 呼び起こそ
arrange: 配置 配備 手配 配列
arrange-music: アレンジ 編曲
arrest: 逮捕 拘束
arrive: 到着 到達 到来
arrogant: 傲慢 横柄 尊大 高慢
art: アート
article: 条 本条 記事
artificial: 人工 人工的 人為的 人造
artificial-intelligence: 人工知能
artist: 芸術家 アーティスト 画家
as-much-as: 放題 使い放題 無制限
as-stated: ~通り 通りに
asia: アジア
ask: 尋ねる 尋ね 問う 問い 問わ 問え 問お 問っ 質問
assemble-team: 組む 組み 組ま 組め 組も 組ん 組み立て 組立
assembly: 議会 総会 集会 会合
assert-against: 対抗 対抗要件
assertion: アサーション 主張
asset: 資産 財産 財物 財産権 アセット
assign-right: 譲渡 譲り渡す 譲り渡し 譲り渡さ 譲り渡せ 譲り渡そ 譲受
assign-task: 割り当て 割当て 任せる 任せ
assist: 補佐 援助 アシスト
associate-with: 付き合う 付き合い 付き合わ 付き合え 付き合お 付き合っ 交友 交際
association-org: 協会 社団 社団法人 連盟 学会
at-least: 少なくとも 少なくも
at-once: 一挙 一気 一斉
at-that-time: 当時 その時
athlete: 選手 スポーツ選手
atmosphere: 雰囲気
atomic-victim: 被爆 被曝
attach: 付属 添付 附属 同梱
attach-put: 付ける 付けて 付けら 付す 付し 付さ 付せ 付そ 貼る 貼り 貼ら 貼れ 貼ろ 貼っ 貼付
attached-be: 付く 付き 付か 付け 付こ 付い 付着
attached-facility: 併設 付設
attack: 攻撃
attack-go: 攻め 襲う 襲い 襲わ 襲え 襲お 襲っ 襲撃 攻略
attack-invasion: 襲来 襲撃 襲う 襲い 襲わ 襲え 襲お 襲っ
attempt: 試み 試行
attend: 出席 参列 臨席
attend-school: 通学 入学 在学
attendance: 出欠 出席 出席状況 勤怠 出勤 勤務状況 出社
attendance-record: 出欠 出席状況
attention: 注意 留意 配慮 注目 気をつけ 用心
attire-look: 格好 身なり 服装 身だしなみ
attitude: 態度 姿勢
attract-invite: 誘致 招致
attraction: アトラクション 遊具
attractive: 魅力 魅力的
attribute: 属性
auction: 競売 競り オークション 公売
audience: 聴衆 観客 視聴者 対象者
audience-seat: 客席 座席指定
audit: 監査 会計監査 検査
audit-trail: 監査証跡 証跡
auditor: 監査役 監査人 会計監査 監査役会 監事 会計監査人 監査等委員
authentication: 認証 ログイン パスワード
authenticator: 認証器 認証装置
author: 作者 著者 著作者 筆者
authority-body: 当局 官庁 公的機関 監督機関
authority-power: 権限 権力 職権
automated-decision: 自動意思決定 自動化された意思決定 自動的な決定
automatic: 自動
autumn: 秋季 秋期 秋
autumn-leaves: 紅葉
auxiliary: 補助 補佐
availability: 可用性
average: 平均
aviation: 航空 飛行機 空港
avoid: 避け 回避
awaken: 目覚め 覚醒
award: 賞 受賞 表彰 賞品
awareness: 意識 問題意識
away-from-home: 留守 留守番
baby: 乳児 赤ちゃん 幼児 乳幼児 赤ん坊 新生児
babysit: 子守 ベビーシッター 託児 託児所
back-body: 背中
back-rear: 背面 裏 裏面
backache: 腰痛 腰 ぎっくり腰
background: 背景 経緯
background-circumstances: 情状 事情 経緯 動機
backup: バックアップ 予備 複製 控え
bad: 悪い 悪く 悪か 悪け 悪さ 悪質 劣悪
badge: 名札 バッジ 身分証
bag: バッグ 鞄 袋 手提げ レジ袋
baggage: 荷物 手荷物 小包
balance: 均衡 バランス 残高
balcony: ベランダ バルコニー
ball-games: バスケットボール バドミントン 野球 球技
ballot: 投票用紙 投票 票
ban: 追放 出入り禁止 禁止
bangs-hair: 前髪
bank: 銀行 金融機関
bank-account: 口座 預金口座 口座番号 振込口座 銀行口座 振込先
bank-name: 銀行名 支店名 銀行
bank-statement: 取引明細 明細書 残高証明
bank-transfer: 振込 銀行振込 振り込み 送金
bankrupt: 破産 倒産 民事再生 会社更生 破産手続 特別清算 再生手続 更生手続
bankruptcy: 破産 倒産
banner-ad: バナー
bar-association: 弁護士会
bar-tavern: 酒場 居酒屋
bare-hands: 素手
barely: ギリギリ 辛うじて
base: 基づ 基本 基礎
base-foundation: 基盤 土台 根幹 基礎 ベース
bath: 風呂 入浴 浴室 浴場
battery: バッテリー 電池 乾電池 蓄電池
be-alert: 警戒
be-broken: 割れ 割る 割て 割た 割な 割ま 割ら 割よ 割ず ひび割れ
be-complete: 揃う 揃い 揃わ 揃え 揃お 揃っ 勢揃い
be-completed: 出来上がる 出来上がり 出来上がら 出来上がれ 出来上がろ 出来上がっ 仕上がる 仕上がり 仕上がら 仕上がれ
    仕上がろ 仕上がっ 仕上げ
be-divided: 分かれ 枝分かれ
be-effective: 効く 効き 効か 効け 効こ 効い 効き目
be-found: 見つかる 見つかり 見つから 見つかれ 見つかろ 見つかっ 見つけ 見付け
be-given: ~頂く ~頂き ~頂か ~頂け ~頂こ ~頂い ~貰う ~貰い ~貰わ ~貰え ~貰お ~貰っ 頂戴
be-listed: 載る 載り 載ら 載れ 載ろ 載っ 載せ
be-taught: 教わる 教わり 教わら 教われ 教わろ 教わっ
beacon: ビーコン
bear-burden: 負う 負い 負わ 負え 負お 負っ 負担
bear-in-mind: 心掛け 心がけ 心得
beautiful: 美しい 美しく 美しか 美しけ 美しさ 美観 美化
beauty-care: 美容 美容院 美容室 美容師 エステ
bed: ベッド 寝台 布団 寝具
beef: 牛肉 ビーフ
beer: ビール 発泡酒 麦酒
before: 前に 以前 事前
before-after: 前後
beginner: 初心者 入門 初級
beginning-cause: 発端 端緒
behaviour: 行動 行為 振る舞い 動作
belief: 信条 信念 思想 思想信条
believe: 信じる 信じ 考えられ 思う 思われ ~思い 思わ 思え 思お ~思っ 存じ
belong: 所属 属する 属し 帰属 所属先 所属部署 部署 部門 配属
belongings: 持ち物 所持品 私物 手荷物 携行品
belt: ベルト シートベルト
bend: 曲がる 曲がり 曲がら 曲がれ 曲がろ 曲がっ 曲げ 湾曲 屈曲
benefit: 利益 メリット 利点
benefit-payment: 給付 支給
bereavement: 忌引 弔慰
best: 最善 最良 ベスト 最適
beta: ベータ ベータ版
betray: 裏切る 裏切り 裏切ら 裏切れ 裏切ろ 裏切っ 背信
betting-ticket: 馬券 勝馬投票券 車券
beverage: ジュース 飲み物 飲料 清涼飲料
beyond-side: 向こう 向こう側
bias: バイアス 偏り
bicycle: 自転車
bid: 入札 落札
big-data: ビッグデータ
bill-note: 手形 約束手形 紙幣 お札
billing: 請求 課金 請求権 債権
binary: バイナリ
biodiversity: 生物多様性
biometric: 生体 生体認証 バイオメトリクス
birth: 生年月日 誕生 誕生日 出生日 バースデー
birthplace: 出生地 出身地 出身
bisexual: 両性愛 バイセクシュアル
bit: ビット
bitcoin: ビットコイン
bitter: 苦い 苦く 苦か 苦け 苦さ 苦味
bizarre: 異様 奇妙 異例
black: 黒い 黒く 黒か 黒け 黒さ 黒色 ブラック 真っ黒
black-person: 黒人
blacklist: ブラックリスト
blame: 責める 非難
blank: 空白 空欄 空 ブランク
blend: 配合 調合 ブレンド
blessing: 恵み 恩恵 恵まれ
blindfold: 目隠し
blizzard: 吹雪 大雪 積雪 雪
block: 遮断 ブロック 阻止
blockchain: ブロックチェーン
blog: ブログ
blood: 血液 血
blood-pressure: 血圧 血液型 血液
blood-relative: 血族 血縁
blood-type: 血液型
bloom: 開花 咲く 咲き 咲か 咲け 咲こ 咲い
blue: 青い 青く 青か 青け 青さ 青色 ブルー
board: 取締役会 理事会 役員会
board-games: 囲碁 将棋 チェス 麻雀
board-panel: ボード
bodily: 人身 対人
body: 身体 肉体 身体的 肉体的 ボディ ボディー
body-size: 体型 体格 体の大きさ 身体の大きさ
boil: 茹で 沸騰 煮る 煮て 煮た 煮な 煮ま 煮ら 煮よ 煮ず 沸かす 沸かし 沸かさ 沸かせ 沸かそ
boiler: ボイラー
bond-chain: 連鎖
bonus: 賞与 ボーナス 特別手当
book: 書籍 図書 予約 ブック
booklet: 冊子 小冊子 ブックレット
bookmark: ブックマーク
bookshelf: 本棚 書棚 棚
bookstore: 書店 本屋
booth: ブース
border-kata: ボーダー ボーダーライン 境界 境界線
bored-of: 飽き
borne: 負いま 負わ
borrow: 借りる 借り 借用
borrow-money: 借り入れ 借入れ
bottom: 下部 底 最下
bouquet: 花束 花
box: ボックス 箱
box-office: 興行 興行収入
boxing: ボクシング
boy: 男の子 少年 男児
boyfriend: 彼氏
brake: ブレーキ 制動
branch: 支店 支社 支部 出張所 支所 店舗 営業所 事業所 拠点
branch-code: ブランチ 枝
branch-off: 分かれ 分岐 枝分かれ
branch-tree: 枝 木 ツリー 樹木
brand-new: 新品 未使用品
brawl: 乱闘 喧嘩 けんか 殴り合い
breach-contract: 債務不履行 契約違反 不履行
breach-report: 漏えい等 流出
break-away: 離脱 離反 脱会
break-damage: 壊す 壊し 壊さ 壊せ 壊そ 壊れ 破損
breakfast: 朝食 朝ご飯
breath: 呼吸 呼吸器
brewing: 醸造 酒造
bribe: 賄賂 贈賄 収賄 贈収賄 汚職
brick: レンガ 煉瓦
bright: 明るい 明るく 明るか 明るけ 明るさ
bring: もたらす もたらし もたらさ もたらせ もたらそ 連れ
bring-forth: 生み出す 生み出し 生み出さ 生み出せ 生み出そ 作り出す 作り出し 作り出さ 作り出せ 作り出そ 創出
bring-near: 近づけ 近寄る 近寄り 近寄ら 近寄れ 近寄ろ 近寄っ 近づく 近づき 近づか 近づこ 近づい 接近 寄せ
broadcast: 放送 配信 広告配信 広告
browse: 閲覧 ブラウジング 視聴
browse-history: 閲覧履歴 履歴 検索履歴 アクセスログ ログ 操作履歴 アクセス履歴
browser: ブラウザ ブラウザー
brush: ブラシ 刷毛
buddy: バディ 相棒 相方
budget: 予算
buffet: バイキング ビュッフェ 食べ放題
bug: バグ 不具合 障害 故障
build: 構築 建設 ビルド 建て 建造
building: 建物 建築 ビル 施設 設備
bullet-train: 新幹線
bulletin-post: 掲示 張り出す 張り出し 張り出さ 張り出せ 張り出そ 貼り出す 貼り出し 貼り出さ 貼り出せ 貼り出そ
bulletproof: 防弾
bully: いじめ パワハラ
burden: 負担 負荷 重荷
bureau-branch: 支局 分室
bureaucrat: 官僚 役人 公務員
burial-mound: 古墳 埋蔵文化財 遺跡
buried: 埋もれ 埋め 埋まる 埋まり 埋まら 埋まれ 埋まろ 埋まっ 埋葬
burn: 焼く 焼き 焼か 焼け 焼こ 焼い 燃え 燃やす 燃やし 燃やさ 燃やせ 燃やそ 焼却 焼失 燃焼 火傷
burn-injury: 火傷 やけど 熱傷
burst: 破裂 爆ぜ
bus-stop: バス停 停留所 バス停留所
business: 事業 営業 業務 ビジネス
business-card: 名刺
business-cycle: 景気
business-interruption: 休業 営業停止 事業中断 業務中断
business-operator: 事業者 事業主 業者
business-partner: 取引先
business-secret: 営業秘密 企業秘密
business-transfer: 事業譲渡 営業譲渡
business-trip: 出張
business-type: 業種 業態 職域
busy: 忙しい 忙しく 忙しか 忙しけ 忙しさ 繁忙 多忙 繁忙期
button: ボタン
buy-up: 買い取る 買い取り 買い取ら 買い取れ 買い取ろ 買い取っ 買取り 買取
buyer: 買主 購入者 買い手
bylaw: 定款 規約 会則 細則
bypass: 迂回 回避
byte: バイト
cabinet: 内閣 閣議 閣僚
cabinet-meeting: 閣議
cabinet-minister: 閣僚 大臣
cable: ケーブル
cache: キャッシュ
cafe: カフェ 喫茶店 喫茶
caffeine: カフェイン
cake: ケーキ 洋菓子
call: 呼ぶ 呼び 呼ば 呼べ 呼ぼ 呼ん 称する 称し 称呼 いいます 言う 言い 言わ 言え 言お 言っ
call-out: 呼びかけ 呼び掛け 呼び出す 呼び出し 呼び出さ 呼び出せ 呼び出そ
calm: 落ち着く 落ち着き 落ち着か 落ち着け 落ち着こ 落ち着い 冷静 平穏 沈着
calm-settle: 落ち着け 落ち着く 落ち着き 落ち着か 落ち着こ 落ち着い 冷静
camera: カメラ 防犯カメラ 監視カメラ
campaign: キャンペーン 懸賞 催し イベント
cancel-event: 中止 取りやめ
cancellation-fee: キャンセル料 解約金 取消料
candidate: 候補 志願者 応募者
canned: 缶詰 缶
cannon: 大砲
capacity: 容量 定員 収容人数
capacity-number: 定員
capital: 資本 資本金 元本
capital-city: 首都 首都圏
capital-decrease: 減資 増資 資本金
carbon-dioxide: 二酸化炭素 炭素
card: カード
cardboard: 段ボール ダンボール ボール紙
care-treat: 気にかけ 配慮 思いやる
career: キャリア 経歴
careful: 慎重 入念 丹念
careless: 不注意 怠慢
carnival: カーニバル 祭り お祭り 祭典
carpenter: 大工
carrier-telecom: キャリア 通信事業者
carry-aboard: 乗せ 乗車 搭乗 乗客
carry-bring: 持ち込む 持ち込み 持ち込ま 持ち込め 持ち込も 持ち込ん 持参 携行 携帯
carry-out: 実行 遂行 実施 執り行
carry-over: 繰り越す 繰り越し 繰り越さ 繰り越せ 繰り越そ 繰越し 繰越
carry-tinge: 帯び 携え
case: ~場合 ~際 事例 ケース 事件
case-law: 判例 裁判例
cash: 現金
cash-flow: キャッシュフロー
cash-on-delivery: 代金引換 代引
cashback: キャッシュバック 還元 ポイント還元
cassette: カセット
cast-throw: 投じ 投げ
caste: カースト 身分制度
cat-animal: 子猫 猫
catch: 捕まえ 捉え
catch-sight: 見かけ 見掛け
category: カテゴリ カテゴリー 部類 分野
caught: 引っかかる 引っかかり 引っかから 引っかかれ 引っかかろ 引っかかっ 引っ掛かる 引っ掛かり 引っ掛から 引っ掛かれ
    引っ掛かろ 引っ掛かっ ひっかかる ひっかかり ひっかから ひっかかれ ひっかかろ ひっかかっ 引っ掛け
causation: 因果 因果関係
cause: 原因 起因 要因 引き起こす 引き起こし 引き起こさ 引き起こせ 引き起こそ 惹起
cause-attributable: 帰責 責めに帰す
cause-bring: 招く 招き 招か 招け 招こ 招い もたらす もたらし もたらさ もたらせ もたらそ 生じさせ 及ぼす 及ぼし 及ぼさ
    及ぼせ 及ぼそ 与える
cause-of-death: 死因
cease-extinct: 絶え 途絶え 絶滅 滅び 滅ぶ 滅ば 滅べ 滅ぼ 滅ん 滅亡
celebrate: 祝う 祝い 祝わ 祝え 祝お 祝っ 記念 お祝い
celebrity: タレント 著名人 有名人 セレブ
cell: 細胞
cell-culture: 培養
center: 中央 中心 センター 中心地
centimeter: センチ センチメートル
century: 世紀
ceremony: 儀式 式典 セレモニー
certificate: 証明書 証書 認定証
certificate-digital: 証明書
certificate-residence: 住民票
certify: 認定 証明 認証
chain-store: チェーン チェーン店 フランチャイズ
chair: 椅子 腰掛け
chairperson: 議長 委員長 座長 会長
challenge-try: 挑戦 チャレンジ
champagne: シャンパン スパークリングワイン ワイン
chance-accident: 偶然 偶発 偶発的
change: 変更 改正 改定 改訂 修正 変え 変化
change-become: 変わる 変わり 変わら 変われ 変わろ 変わっ
change-money: 釣銭 お釣り 釣り銭
channel: チャンネル チャネル
chaos: 混沌 カオス
chapter: 第一章
character: 文字
character-fiction: キャラクター キャラ 登場人物
charge-battery: 充電 充電器
charge-of: 担当 担う 担い 担わ 担え 担お 担っ 担当者 責任者
charging-station: 充電スタンド
charity: 慈善 チャリティー
chart: 図表 グラフ
charter: 憲章
chartered: 貸切 貸し切り 貸切り
chat: チャット
cheap: 安価 安い 安く
check: 確認 点検 検証 チェック 監査 確かめ
check-in: チェックイン
checkbox: チェックボックス
cheer-support: 応援 後押し
chemical: 化学 化学物質
cheque: 小切手
chicken: 鶏肉 鶏
child: 子 子供 子ども 児童 子女
child-age: 満たない
child-labour: 児童労働
child-parent: 保護者 親
childcare: 育児 子育て 保育 育児休業
childcare-leave: 育児休業 育休
childhood-friend: 幼馴染 幼なじみ
china: 中国
chinese: 中華 中国語
chip: チップ
chocolate: チョコレート チョコ
choose: 選択 選ぶ 選び 選ん 選定 選
chorus: コーラス 合唱
christmas: クリスマス
chronic: 慢性
church: 教会 礼拝堂 教団
circle: 円 丸 円形
circuit: サーキット 回路
citizen: 市民 国民 住民
city: 市 都市 市区町村 シティー
civil: 民事 市民的
civil-engineering: 土木
civil-rehabilitation: 民事再生
civil-war: 内乱 内戦
civilization: 文明
claim: 主張 請求 申立 申し立て 申立て 訴え
clan: 一族 一門
class: クラス 学級
class-action: 集団訴訟 クラスアクション 団体訴訟
class-lesson: 授業 レッスン
classic: クラシック 古典
classify: 分類 区分
classroom: 教室
clause: 条項
clay: 粘土
clean: 掃除 清掃 きれい 清潔 洗浄
clean-beautiful: 綺麗 キレイ 清潔
cleaner: 清掃員
cleaning-kata: クリーニング 洗濯
clear: 明確 明らか 明示
clear-pass: クリア
clear-sky: 晴れ 晴天
clerical: 事務 事務作業 事務処理
click: クリック 押す 押し 押さ 押せ 押そ タップ
client: クライアント 依頼者 依頼人 顧客
climate: 気候 気候変動
climax: クライマックス 最高潮
climb: 登り 登る 登ら 登れ 登ろ 登っ 登山 登攀 よじ登る よじ登り よじ登ら よじ登れ よじ登ろ よじ登っ
clinical-trial: 治験 臨床 臨床試験
clock: 時計 腕時計 クロック
close-application: 締め切る 締め切り 締め切ら 締め切れ 締め切ろ 締め切っ 締切り 締切
close-fight: 激戦 接戦 激闘
close-related: 密接 緊密
close-shop: 閉館 閉店 閉場
close-shut: 閉じる 閉鎖 閉める 閉じ 閉め 閉まる 閉まり 閉まら 閉まれ 閉まろ 閉まっ
closing-session: 閉会 閉会式
clothing-items: セーター パジャマ 帽子 ネクタイ マント
cloud: クラウド
club: クラブ 部活動
clumsy: 不器用 下手
cluster: クラスター クラスタ
co-star: 共演 共演者
coal: 石炭
coast: 海岸 沿岸 ビーチ 海辺
code: コード ソース
coefficient: 係数
coexist: 共存 共生 両立
coffee: コーヒー 珈琲
cohabitant: 同居 同居人 同棲 内縁
coin: コイン 硬貨 小銭
cold: 寒い 寒く 寒か 寒け 寒さ 冷たい 冷たく 冷たか 冷たけ 冷たさ 冷え 冷却 低温 寒冷
collaborator: 協力者 共同作業者 コラボレーター
collapse: 崩壊 倒れ 倒壊 崩れ 転倒
collar-pet: 首輪
collate: 照らし合わせ 突き合わせ 突合 照合
collateral: 担保 抵当 抵当権 質権 担保権 質入れ 担保提供
colleague: 同僚 仲間
collect: 収集 取得 集め 回収 入手
collection: コレクション
collide: 衝突
collude: 談合 カルテル
colon: コロン
color: 色 カラー
colorful: カラフル 色鮮やか
column: 列 コラム
combat: 戦闘 交戦
combine: 組み合わせ 組合せ 結合
combo: コンビ
come: 来る 来て 来た 来な 来ま 来ら 来よ 来ず ~参る ~参り ~参ら ~参れ ~参ろ ~参っ
come-away: 取れ 外す 外し 外さ 外せ 外そ 取り外す 取り外し 取り外さ 取り外せ 取り外そ 取外し
come-into-force: 施行 発効
come-off: 抜け 抜け落ち 抜く 抜き 抜か 抜こ 抜い 脱げ 脱ぐ 脱ぎ 脱が 脱ご 脱い 外れ 外す 外し 外さ 外せ 外そ
come-to-light: 発覚 露見 露呈
comfortable: 快適 心地よい 安心
comic: 漫画 マンガ コミック
command: コマンド 命令
command-lead: 指揮 指揮命令 采配
commander: 司令 司令官 指揮官
comment: コメント 意見 論評
commercial: 商用 営利 商業 営業
commercial-ad: コマーシャル
commercial-adj: 商業的 営利目的
commercial-broadcaster: 民放 民間放送
commercial-code: 商法
commissioner: 長官 庁長官
commit: コミット
committee: 委員会 委員
commodity-prices: 物価
common: 共通 共同 共同利用
common-cold: 風邪
common-sense: 常識 良識 社会通念
communicate: コミュニケーション 連絡 意思疎通 伝達 やり取り やりとり
communication-line: 通信回線 回線 通信 通信設備
community: コミュニティ 共同体 地域 コミュニティー
commute: 通勤 通勤経路
commuter-bus: 通勤バス 送迎バス
company: 会社 企業 法人 ~当社 ~弊社
company-split: 会社分割
compare: 比較 比べ 対比
compatibility-person: 相性
compatible: 互換 両立
compensate: 補う 補い 補わ 補え 補お 補っ 埋め合わせ 補償
compensation: 賠償 補償 損害賠償 弁償
compensatory: 代償措置
compete: 競う 競い 競わ 競え 競お 競っ 競争 競合
competition: 競争 競合 競業
compilation: 総集編 編集版
compile: コンパイル 編纂 取りまとめ まとめ
complain: 苦情 不満 文句 不服 不服申立て 異議申立て
complete: 完了 終了 完成 完結 満了 終結
completely: 完全 全面 全く 全体 全て
complex: 複雑
compliance: コンプライアンス 法令遵守 遵守 順守
complicit: 加担 荷担 共謀 共犯 幇助
comply-ask: 聞き入れ
compose: 構成する 構成され 成る 成り立つ
compose-music: 作曲 作曲家
composition-essay: 作文 小論文
compound-chem: 化合 化合物
comprehensive: 包括 総合 網羅 全般
compromise: 歩み寄り 歩み寄る 歩み寄ら 歩み寄れ 歩み寄ろ 歩み寄っ 譲歩 妥協
computer: コンピュータ コンピューター パソコン 計算機
conceal: 隠蔽 隠す 隠し 隠さ 隠せ 隠そ 隠匿 秘匿 隠滅 隠ぺい
concentrate: 集中 専念
concept: 概念 観念 コンセプト
concert: コンサート 演奏会 演奏
conclude: 締結 結ぶ 結び 結ば 結べ 結ぼ 結ん 締約
conclusion: 結論 帰結
concrete: 具体
condition: 条件 状態 状況
condition-state: 調子 具合 コンディション
condolence: ご愁傷さま お悔やみ 弔意 弔慰
confectionery: お菓子 菓子 スイーツ デザート キャンディ 飴
conference: 会議 大会 カンファレンス 学会
confess: 告白 自白
configuration: 構成 設定
confiscate: 没収 押収 取り上げ 接収
conflict: 抵触 衝突 紛争 対立 抗争
conflict-interest: 利益相反 利害 利害関係
conform: 適合 準拠 合致 適合性 則る 則り 則ら 則れ 則ろ 則っ 沿う 沿い 沿わ 沿え 沿お 沿っ
conform-group: 同調
confuse: 混乱 混同
connect: 接続 つなぐ つなぎ つなが つなげ つなご つない つながる つながり つながら つながれ つながろ つながっ 繋ぐ 繋ぎ
    繋が 繋げ 繋ご 繋い
consecutive: 連続 連続的 継続的
consensus: 合意形成 総意 コンセンサス
consent: 同意 承諾 了承 合意 承認 許諾
consent-form: 同意書 承諾書
consequential: 派生的 結果的
consider: 考慮 検討 勘案 考え 踏まえ 斟酌
consideration: 対価 代金 代価 価格 価額
consideration-care: 気遣い 気遣う 気遣わ 気遣え 気遣お 気遣っ 心遣い 気配り
consist: 成り立 から成る
consistency: 一貫性 一貫 整合 矛盾しない
console: 慰め 慰謝 慰藉
constitution: 憲法 規約
constitution-body: 体質 体質的
constraint: 制約 拘束
construction-work: 工事 土木 施工
constructive: 建設的
consult: 相談 諮問 照会 相談窓口 相談者
consultant: コンサルタント 顧問 助言者 アドバイザー 専門家 有識者
consume: 消費 消費者
consumer: 消費者
consumer-center: 消費者センター 消費生活センター
consumption-tax: 消費税 地方消費税 付加価値税
contact: 連絡 問い合わせ お問い合わせ 接触
contact-details: 連絡先 問い合わせ先 問合せ先 緊急連絡先
contact-lens: コンタクトレンズ
contain: 含有 収容 格納
contaminate-mix: 混入 異物混入
content: コンテンツ 中身 ~内容
contest: コンテスト コンペ 競技会
contest-match: 勝負 対決 対戦
context: 文脈 状況
continue: 継続 続け 続く 続き 続か 続こ 続い 持続 引き続 続行 引き続く 引き続き 引き続か 引き続け 引き続こ 引き続い
contract: 契約
contract-document: 契約書
contract-employee: 契約社員 有期雇用
contract-party: 契約者 契約当事者 締約
contractor: 請負業者 請負人 下請 下請け 請負 協力業者
contractor-word: 請負 請負人 業務委託先 委託先 受託者 受託
contradiction: 矛盾 齟齬 相反
contrary: 反する 反し 逆
contrast: 対照 対比 対照的
contribute: 貢献 寄与 コントリビュ 寄付 寄贈
contributor: 貢献者 コントリビュータ コントリビューター 寄稿者
control: 制御 管理 統制 支配 コントロール
controller: 管理者 管理責任者
controller-device: コントローラー コントローラ リモコン
convalescence: 静養 養生
convenience: 便宜 便利 都合 利便 利便性
convenience-store: コンビニ コンビニエンスストア
convert: 転換 転向
convert-cash: 換金 現金化
convey: 伝え 伝達 伝わ
convinced: 納得 得心
cook: 料理 調理
cook-person: 調理師 料理人 コック 板前 シェフ
cook-rice: 炊飯 炊く 炊き 炊か 炊け 炊こ 炊い
cookie: クッキー Cookie
cooling-off: クーリングオフ
cooperate: 協調 協働 協力 連携
cooperation: 協力 連携 共同
coordinate: コーディネート コーディネーター
copy: 複製 コピー 写し 複写
copy-machine: 印刷 プリント 印字
copyright: 著作権 商標権 特許権 意匠権 実用新案権 コピーライト
copyright-violation: 著作権侵害
core-central: 中枢 核心 中核的
corner: コーナー
corner-part: 一角 片隅 隅
correct: 正しい 正確 正しく
correct-answer: 正解 正答
correct-data: 訂正 修正 是正 正す 補正
correlation: 相関
corruption: 腐敗 汚職
cost: 費用 経費 コスト 原価
cost-price-paid: 代償
costume: 衣装
counseling: カウンセリング
counselor: カウンセラー 相談員
count: 集計 合計 数え 計算 算定 算出
countermeasure: 対策 防止策
countries: 国々 諸国
country: 国 国内 各国
country-origin: 原産国 原産地
countryside: 田舎 農村 地方部
coup: クーデター 政変
couple: カップル 夫婦
coupling: カップリング 連結器
coupon: クーポン 商品券 ギフト券 割引券
courage: 勇気 勇敢
court: 裁判 裁判所 訴訟
cousin: いとこ 従兄弟
cover: 覆う 覆い 覆わ 覆え 覆お 覆っ カバー 網羅 対象とする
cover-letter: 志望動機 志望理由
cover-page: 表紙
cram: 詰め込む 詰め込み 詰め込ま 詰め込め 詰め込も 詰め込ん 詰め
crash: クラッシュ 異常終了
create: 作成 生成 作り 制作 作る 製作 作っ
creation: 創作 創造 創作物
credit: 信用 与信 クレジット
credit-card: クレジットカード カード番号 カード
credit-limit: 与信 与信枠 与信限度額 信用限度
credit-union: 信用金庫 信用組合
creditor: 債権者 債権
creed: 信条
cremation: 火葬
crew: 乗組員 乗員 乗務員 乗組 搭乗員
crew-duty: 乗務
crime: 犯罪 罪 犯行
crime-prevention: 防犯 犯罪の防止
crime-victim: 犯罪により害を被った事実 犯罪被害
criminal: 犯罪 違法 不法 刑事
criminal-adj: 刑事
criminal-record: 犯罪歴 前科 犯罪の経歴 犯罪経歴
criticism: 批判 批評 非難
criticize: 批判 非難
crop: 作物 農作物 収穫
cross: 十字架 十字
cross-border: 越境 越境移転 国境
crowded: 込む 込み 込ま 込め 込も 込ん 混む 混み 混ま 混め 混も 混ん 混雑 満員
crowdfunding: クラウドファンディング
crown: 王冠
crown-prince: 皇太子 王子
crude-oil: 原油 石油
cruel: 残虐 残酷 非人道的
crush: 粉砕 砕く 砕き 砕か 砕け 砕こ 砕い つぶす つぶし つぶさ つぶせ つぶそ 潰す 潰し 潰さ 潰せ 潰そ 破砕
crustacean: 海老 甲殻類 蟹
cry: 泣く 泣き 泣か 泣け 泣こ 泣い 号泣
crypto-asset: 暗号資産 仮想通貨
crystal: 水晶 結晶 クリスタル
cube: キューブ 立方体
cultural-property: 文化財 文化遺産
culture-art: 芸術 美術 文化
cup: カップ コップ グラス
cure: 治癒 治る 治り 治ら 治れ 治ろ 治っ 完治 治す 治し 治さ 治せ 治そ 癒す 癒し 癒さ 癒せ 癒そ
currency: 通貨 貨幣 外貨
current: 現在 現行
current-affairs: 時事
current-status: 現状 実態
curve: 曲線 カーブ
custom-made: オーダーメイド 特注 受注生産 別注
customer: 顧客 お客様 取引先 得意先
customer-service: カスタマーサービス お客様相談窓口 カスタマーサポート 顧客対応
customize: カスタマイズ
customize-fit: 特化 専門
customs: 税関 関税 通関
cut: 切る 切り 切ら 切れ 切ろ 切っ 切り取る 切り取り 切り取ら 切り取れ 切り取ろ 切り取っ カット
cut-cost: 削減 カット
cut-down: 削る 削り 削ら 削れ 削ろ 削っ 削り取る 削り取り 削り取ら 削り取れ 削り取ろ 削り取っ 削ぎ落とす 削ぎ落とし
    削ぎ落とさ 削ぎ落とせ 削ぎ落とそ
cute: 可愛い 可愛く 可愛か 可愛け 可愛さ 可愛らしい 可愛らしく 可愛らしか 可愛らしけ 可愛らしさ
cutting-machine: 裁断機 切断機
cyberattack: サイバー攻撃 攻撃 標的型攻撃
cycle-racing: 競輪
daily-allowance: 日当
daily-change: 日替わり
daily-report: 日報
damage: 損害 被害 損失 ダメージ 打撃
dance: 踊り 踊る 踊ら 踊れ 踊ろ 踊っ ダンス 舞踊 舞踏
danger: 危険 危害 危機
dangerous: 危ない 危なく 危なか 危なけ 危なさ 危うい 危うく 危うか 危うけ 危うさ
dare: 敢えて あえて
dark: 暗い 暗く 暗か 暗け 暗さ 暗闇 暗がり ダーク
dark-pattern: ダークパターン
darkness: 暗闇 真っ暗 暗い 暗く 暗か 暗け 暗さ 闇
dashboard: ダッシュボード
data: データ
data-portability: データポータビリティ ポータビリティ 可搬性
data-protection-officer: データ保護責任者 データ保護オフィサー 個人情報保護管理者
data-subject: 本人 データ主体
database: データベース
dataset: データセット
date: 日付 日時 日
date-day: 日付 年月日 期日 日
dating: デート
daughter: 娘 ご息女
day-after-tomorrow: 明後日 翌々日
day-before-yesterday: 一昨日 前々日
day-business: 営業日 平日
day-off: 休み 休む 休ま 休め 休も 休ん 休日 夏休み 冬休み 長期休暇
daytime: 昼間 日中 昼
dead-line: 締切 期日 締め切り 締切り 締め切る 締め切ら 締め切れ 締め切ろ 締め切っ
dealer: 販売店 販売代理店
death: 死亡 死
death-penalty: 死刑 処刑
debit: デビットカード デビット
debtor: 債務者 債務
debug: デバッグ
decade: 十年 年代 年齢層
deceased: 故人 死者 死亡者 被相続人
deceive: 騙す 騙し 騙さ 騙せ 騙そ 欺く 欺き 欺か 欺け 欺こ 欺い 騙る 騙り 騙ら 騙れ 騙ろ 騙っ だます だまし だまさ
    だませ だまそ 欺瞞
decide: 決断 決める 決めて 判断 決意
decide-finally: 最終 最後
decide-upon: 踏み切る 踏み切り 踏み切ら 踏み切れ 踏み切ろ 踏み切っ
decided: 決まる 決まり 決まら 決まれ 決まろ 決まっ
decision: 決定 決議 判断 決め 意思決定
deck: デッキ 甲板
declare: 宣言 宣告 表明 申告
declare-openly: 公言 明言 断言 言い切る 言い切り 言い切ら 言い切れ 言い切ろ 言い切っ
decline-refrain: 遠慮 差し控え
decode: 解読 復号 復号化
decompile: 逆コンパイル デコンパイル
decrease: 減る 減り 減ら 減れ 減ろ 減っ 減少
decrease-sharp: 急減 激減
dedicate-offer: 捧げ 献身
dedicated: 専用 専属
deduct: 控除 差し引く 差し引き 差し引か 差し引け 差し引こ 差し引い 天引き
deep: 深い 深く
deep-sea: 深海 海底
defame: 誹謗 中傷 誹謗中傷 名誉毀損
default: 既定 デフォルト 初期設定 標準
default-payment: 不払い 不払 未払 未払い 滞納 延滞 債務不履行
defeat: 負け 敗北 敗訴 敗れ 撃破 破る 破り 破ら 破れ 破ろ 破っ 打ち負かす 打ち負かし 打ち負かさ 打ち負かせ 打ち負かそ
    倒す 倒し 倒さ 倒せ 倒そ
defect: 欠陥 瑕疵 不具合 契約不適合 不備 不適合
defective: 不良 不良品 粗悪
defend: 防御 防衛 弁護 擁護 守る 守り 守ら 守れ 守ろ 守っ
defendant: 被告 被申立人
defense-guard: 防備 守備
deficit: 損失 赤字
definition: 定義
definitions-terms: 用語の定義 定義 用語
degree: 程度 度合 軽重 重大性 重さ
degree-academic: 学位 卒業 学歴
delay: 遅延 遅れ 遅滞 遅く 履行遅滞
delegate: 代議員 代表 委任
delete: 削除 消去 抹消 消し
delete-account: 退会 脱退
delete-permanently: 完全に削除
deliver: 納品 納入 引渡 引き渡す 引き渡し 引き渡さ 引き渡せ 引き渡そ 届け 配達 配送 引渡し
delivery-date: 納期 納入期限 納入日 納入予定日 納品日 引渡日
delivery-place: 納入場所 納品場所 引渡場所
deluxe: デラックス
demand: 需要
demise-end: 終焉
democratic: 民主 民主的 民主主義
demotion: 降格 降職 降任
denial-of-service: サービス拒否 サービス妨害
dentist: 歯科医 歯科医師 歯科
deny: 否認 否定
depart: 出発 退出
depart-arrive: 発着
department: 部門 部署 部 局 課
department-store: デパート 百貨店
departments-belong: 所属 所属部署
depend: 依存 左右 次第 よって異な
depend-due: 依る 依り 依ら 依れ 依ろ 依っ 因る 因り 因ら 因れ 因ろ 因っ 拠る 拠り 拠ら 拠れ 拠ろ 拠っ
dependency: 依存関係 依存
dependent-family: 扶養 被扶養
dependents: 扶養家族 扶養親族 被扶養者 扶養
deploy: 展開 配備
depopulation: 過疎 過疎地
deposit: 預金 預け 寄託 保証金 預金者
deposit-money: 保証金 敷金 手付金 預り金 供託
depressed: 落ち込む 落ち込み 落ち込ま 落ち込め 落ち込も 落ち込ん
depression: 憂鬱 抑うつ 抑うち 抑うた 抑うて 抑うと 抑うっ 抑鬱 うつ病 鬱病
deprive: 奪う 奪い 奪わ 奪え 奪お 奪っ 剥奪 奪取 略奪
derivative: 派生 派生物 二次的
derive: 派生 由来
describe: 記述 描写 記す 記し 記さ 記せ 記そ 説明
deserve: 値する 相応
design: 設計 デザイン
design-right: 意匠 意匠権
designate: 指定
designation: 指定 選定
designer: デザイナー 設計者
desirable: 望ましい 望ましく 好ましい 好ましく
desire: 欲求 欲望
desktop: デスクトップ
despair: 絶望 失望
destination: 目的地 行き先 行先
destroy: 破壊 滅失 破棄 毀損 き損 損壊
destructive: 破壊的 破壊 破損 毀損 損壊 損傷 き損
detail: 詳細 詳しく 詳しい 明細
detail-part: 細部 細目
detect: 検出 検知 発見 探知 早期発見
detective: 探偵 探偵業 興信所
detention-long: 拘束 長時間の拘束
develop: 開発 発展
develop-mature: 発達 発育
developer: 開発者
development-dept: 開発部 開発部門
deviate: 外れ 逸脱 脱線
device-id: 端末 端末識別子 貸与端末 私物端末 携帯端末
devout-deep: 篤い 篤く 篤か 篤け 篤さ 手厚い 手厚く 手厚か 手厚け 手厚さ
dexterous: 器用 手先が器用
diagnosis: 診断 診断書
dialogue: 対話 会話 話し合 話す 話し 話さ 話せ 話そ 話
dialogue-line: セリフ 台詞
diameter: 直径 口径
diamond: ダイヤ ダイヤモンド
diary: 日記 日誌
dice: サイコロ
die: 亡くなる 亡くなり 亡くなら 亡くなれ 亡くなろ 亡くなっ 死ぬ 死に 死な 死ね 死の 死ん 死去 逝去 死者 死体 遺体 死没
diesel-oil: 軽油
diet-weight: ダイエット 減量 痩身 痩せ
differ: 異なる 異なり 異なら 異なれ 異なろ 異なっ 違う 違い 違わ 違え 違お 違っ 相違 差異
difference: 差分 差異 差 違い
different-opinion: 異論 反論
difficult: 困難 難し
difficulty-level: 難易 難易度
digest: 消化 ダイジェスト 抄録
digestive: 胃腸 胃 腸 消化
digit: 桁 数字
digital: デジタル ディジタル
dignity: 尊厳 品位 人権
dimension: 次元
dinner: 夕食 ディナー 夕飯
diploma: 卒業証書 学位記 修了証
diplomacy: 外交 外交官 外務
diplomatic: 国交 外交
direct: 直接 直に
direct-damages: 直接損害
direct-debit: 口座振替 自動引落
direct-stage: 演出 演出家
direction: 方向 方角 方面 方向性
direction-compass: 方位 方角 方向
direction-field: 方面
director: 取締役 理事 役員
director-media: ディレクター 映画監督
dirty: 汚い 汚く 汚か 汚け 汚さ 汚れ 不潔 汚損 汚す 汚し 汚せ 汚そ
disability: 障害者 障がい 障碍 障害
disable: 無効化 無効に
disadvantage: 不利益 不利
disagree: 不同意 意見の相違 反対
disappear: 消え 消失 無くなる 無くなり 無くなら 無くなれ 無くなろ 無くなっ なくなる なくなり なくなら なくなれ なくなろ
    なくなっ
disassemble: 逆アセンブル
disassemble-break: 分解 解体 取り壊し
disaster: 災害
disaster-natural: 災害 震災 被災
disaster-tragic: 惨事 大惨事
disciplinary: 懲戒 処分 懲罰
disciplinary-dismissal: 懲戒解雇
disclaim: 免責 補償
disclose: 開示 公表 公開 開示請求
discomfort: 居心地 不安 不満 不快感
discomfort-odd: 違和感 異和感
disconnect: 切断 遮断
discontinue: 打ち切り 打ち切る 打ち切ら 打ち切れ 打ち切ろ 打ち切っ
discontinue-cut: 打ち切る 打ち切り 打ち切ら 打ち切れ 打ち切ろ 打ち切っ 打切り
discount: 割引 値引き 値引
discourage: 抑止 思いとどま 落胆
discretion: 裁量
discuss: 議論 討論 協議 話し合
disease: 疾病 病気 疾患 病 症
disguise: 仮装 変装 見せかけ
dishonest: 不誠実 不正直
dishonor: 不渡り
dislike: 嫌う 嫌い 嫌わ 嫌え 嫌お 嫌っ 大嫌い 嫌悪 嫌がる 嫌がり 嫌がら 嫌がれ 嫌がろ 嫌がっ
dismiss: 解雇 罷免 免職 解任 懲戒解雇 諭旨解雇 諭旨退職
disobey: 背く 背き 背か 背け 背こ 背い
disperse: 散らばる 分散
dispose: 処分 売却 廃棄
dispute: 紛争 異議 苦情 争い 係争 トラブル
disrespectful: 無礼 失礼 無作法
dissemination: 普及 浸透 普及啓発
dissolve: 解散 清算
dissolve-melt: 溶かす 溶かし 溶かさ 溶かせ 溶かそ 溶け 溶解 融解
distance: 距離 遠隔
distinguish: 区別 識別 判別
distort: 歪み 歪む 歪ま 歪め 歪も 歪ん ゆがみ 歪曲
distribute: 配布 頒布 配信 流通
distribute-lend: 頒布 貸与 貸出 貸し出し 貸付 賃貸
distribute-spread: 分散
distribution: ディストリビューション 配布
disturbance: 騒動 騒ぎ 騒ぐ 騒が 騒げ 騒ご 騒い
diverse: 多様 各種 種々 様々 さまざま 色々 多彩 多種多様 豊富
diversity: 多様性 ダイバーシティ
divert-misuse: 流用 転用
divide: 分割 分ける 分け
divide-society: 分断 分裂
dividend: 配当
do: 実施 遂行 おこな 為す 果たす 果たし 果たさ 果たせ 果たそ ~行う ~行い ~行わ ~行え ~行お ~行っ ~行な ~致す ~致し ~致さ
    ~致せ ~致そ 成す 成し 成さ 成せ 成そ
do-not: 拒む 拒み 拒ま 拒め 拒も 拒ん 拒否 拒絶 断る 断り 断ら 断れ 断ろ 断っ
doctor: 医師 医者 主治医 産業医 専門医
doctorate: 博士 博士号
document: 文書 書類 書面 ドキュメント 資料 書式
dojo: 道場
doll-toy: 人形 玩具 おもちゃ ぬいぐるみ
domain: ドメイン 領域
dome: ドーム
domestic-overseas: 国内外 内外
domestic-worker: メイド 家政婦 家事使用人
donate: 寄付 寄附 献金
dormitory: 寮 学生寮 寄宿舎
double: 二重 倍 ダブル ダブり
double-increase: 倍増 倍加 倍額
double-suicide: 心中 無理心中
doubt: 疑惑 疑念
down-server: サーバダウン
download: ダウンロード
downtime: ダウンタイム
draft: 草案 下書き 原案 素案 ドラフト
drama: ドラマ 連続ドラマ
draw-depict: 描く 描き 描か 描け 描こ 描い 描写 描画
drawing: 図面 設計図
drawing-plan: 図面 設計図
dress: 服装 衣服 服 衣類 制服
drift: 漂う 漂い 漂わ 漂え 漂お 漂っ 漂流
drink: 飲む 飲み 飲ま 飲め 飲も 飲ん 服用 摂取
drive: 運転 駆動 ドライブ
drive-into: 追い込む 追い込み 追い込ま 追い込め 追い込も 追い込ん 追い詰め
drive-out: 追い出す 追い出し 追い出さ 追い出せ 追い出そ 締め出す 締め出し 締め出さ 締め出せ 締め出そ 追い払う 追い払い
    追い払わ 追い払え 追い払お 追い払っ 立ち退く 立ち退き 立ち退か 立ち退け 立ち退こ 立ち退い
driver: ドライバ ドライバー
driver-licence: 運転免許 運転免許証 免許証
driver-license: 運転免許 運転免許証
driver-person: 運転手 運転者
drop-by: 立ち寄る 立ち寄り 立ち寄ら 立ち寄れ 立ち寄ろ 立ち寄っ 寄る 寄り 寄ら 寄れ 寄ろ 寄っ
drown: 溺れ 溺死 溺水
drug: 薬物 麻薬 覚醒剤
drug-illegal: 薬物 違法薬物 麻薬
drunk: 酔っ払う 酔っ払い 酔っ払わ 酔っ払え 酔っ払お 酔っ払っ 酔う 酔い 酔わ 酔え 酔お 酔っ 泥酔 酩酊 飲酒運転
dry: 乾燥 乾く 乾き 乾か 乾け 乾こ 乾い 乾かす 乾かし 乾かさ 乾かせ 乾かそ 干る 干て 干た 干な 干ま 干ら 干よ 干ず 干す
    干し 干さ 干せ 干そ
dubbing: 吹き替え
duel: 決闘
during-life: 生前 存命
dust: 粉じん 粉塵
dustproof: 防塵
duty-attend: 勤務 勤め 出勤
duty-job: 職務 任務 職責 業務
duty-role: 務め
dyeing: 染色 染め 染髪
dynasty: 王朝
each: 個々 各々 それぞれ 各 個別 各自 ごと 毎
each-other: ~同士 互いに
early: 早期 早い 早く 早急
early-rising: 早起き 早朝
early-soon: 早め
earn: 稼ぐ 稼ぎ 稼が 稼げ 稼ご 稼い
earnest: 本気 真剣 真面目 真摯
earth-sand: 土砂 土砂崩れ 土石流
earthquake: 地震 津波 震災
east: 東方 東側 東部
east-exit: 東口
easy: 簡単 容易 易い 易く 易か 易け 易さ たやすい たやすく たやすか たやすけ たやすさ 易しい 易しく 易しか 易しけ 易しさ
eat: 喰う 喰い 喰わ 喰え 喰お 喰っ 食う 食い 食わ 食え 食お 食っ 食べ
echo-ultrasound: エコー 超音波
economy: 経済 経済的
edge: 端 縁 エッジ
edit: 編集
edition: エディション
education: 教育
education-level: 学歴 最終学歴 教育水準
education-ministry: 文科 文部 文部科学
effect: 効果 影響 効力
effective-adj: 効果的 有効性 実効 実効性
effective-date: 発効 施行日 効力発生 効力発生日 発効日 効力の発生日
efficient: 効率 能率
effort: 努力 努め 尽力 取り組む 取り組み 取り組ま 取り組め 取り組も 取り組ん 取組 励む 励み 励ま 励め 励も 励ん
effort-labour: 労力 手間
elaborate: 凝る 凝り 凝ら 凝れ 凝ろ 凝っ 手の込んだ
elapse: 経過
elder-brother: 兄さん 兄ちゃん 兄
elder-sister: 姉さん 姉 姉妹
elderly: 高齢者 老人 シニア 高齢 老年 老齢
election: 選挙
electric-powered: 電動 電動式 電気式
electromagnetic: 電磁波 電磁気
electronic: 電子 電子的 電磁的
electronic-form: 電磁的方法 電磁的記録 電子的方法 電子データ
elegant: 優雅 上品 気品
element: 要素 要因
elementary-pupil: 小学生 小学校
eliminate: 排除 除去 撤廃 一掃
email: メール 電子メール メールアドレス 電子メールアドレス
embarrass: 恥ずかしい 恥ずかしく 恥ずかしか 恥ずかしけ 恥ずかしさ 恥 羞恥 羞恥心
embed: 埋め込む 埋め込み 埋め込ま 埋め込め 埋め込も 埋め込ん 組み込む 組み込み 組み込ま 組み込め 組み込も 組み込ん
embezzle: 横領 着服 背任
emblem: エンブレム 紋章 記章 ロゴ
emergency: 緊急
emission: 排出 排出量
emoji: 絵文字 スタンプ
emotion: 感情 情緒 情動 情緒的
empathy: 共感 思いやる 思いやり 思いやら 思いやれ 思いやろ 思いやっ 同情
emperor: 天皇 皇室 皇族
emphasize: 重視 強調 重んじ
empire: 帝国
employee: 従業者 従業員 職員 社員 使用人 被用者
employer: 雇用主 事業主 使用者 雇い主
employment: 雇用 就業 就労 就職 労働 雇入れ
enable: 有効化 有効に
encounter: 遭遇 出会う 出会い 出会わ 出会え 出会お 出会っ 直面
encourage: 励ます 励まし 励まさ 励ませ 励まそ 促す 促し 促さ 促せ 促そ 奨励 勧める 推奨
encrypt: 暗号 暗号化
encryption: 暗号化 暗号
encryption-communication: 通信の秘密
encyclopedia: 百科 百科事典 事典 辞典 辞書
end: 終わる 終わり 終わら 終われ 終わろ 終わっ 末 終了
end-finish: 終える 終わり 終わっ 終わる 終わら
end-of-life: 終末 終末期
endure: 耐える 耐え 我慢
energy: エネルギー 電力 電気
energy-vigor: 精力 活力 精力的
enforce: 施行 執行 強制執行
engage: 関与 従事 携わ 関わる 関わり 関わら 関われ 関わろ 関わっ
engage-in: 従業
engine: エンジン 原動機
engineer: エンジニア 技術者 技師
english-lang: 英語 英文
engrave: 刻印 刻む 刻み 刻ま 刻め 刻も 刻ん 彫る 彫り 彫ら 彫れ 彫ろ 彫っ 彫刻
enlist: 入隊 入営
enrich: 充実 拡充
ensure: 確保 確実
entangle: 絡め 絡む 絡み 絡ま 絡も 絡ん 絡まる 絡まり 絡まら 絡まれ 絡まろ 絡まっ
enter-competition: 出場 出走
enter-market: 進出
enter-room: 入って 入室 入る 入った 入り 入ら 入場
enterprise-kata: エンタープライズ
entertainment: 接待
entertainment-leisure: エンターテイメント エンターテインメント 娯楽
enthusiasm: 熱意 情熱 意欲 熱心
enthusiast: 愛好家 熱心
entire-agreement: 完全合意
entitle: 資格がある 権利を有
entity-subject: 主体
entrance: 入口 玄関 入場 立入り 立ち入り
entrepreneur: 起業家 創業者 起業 創業 スタートアップ ベンチャー
entrust: 委託 外注
entrust-leave: 委任 委嘱 付託
entrust-to: 任す 任し 任さ 任せ 任そ 託す 託し 託さ 託せ 託そ
entry-exit: 入退室 入室 退室 入退館 立入り 立入 立ち入り
environment: 環境
epicenter: 震源 震源地
epidemic: 疫病 伝染病 パンデミック 流行 感染症 感染症の流行 流行病
episode: エピソード
equal: 平等 同等 同じ 同一 ~同様
equality: 平等 均等 対等
equipment: 機器 端末 装置 デバイス スマートフォン
era: 時代 年代 時世
erase: 消去 抹消 廃棄 破棄 棄却 処分する 捨て
error: 誤り エラー 間違 誤っ 誤
escalator: エスカレーター エレベーター
escape: 逃れる 逃げ 免れ
escapism: 逃避
espionage: 諜報 諜報活動
essay: エッセイ 随筆 エッセー
essential: 不可欠 必須 本質 肝要
establish: 設ける 設け 設立 確立 定める 定めた 定めて 定めら 樹立 創設 設置 制定 新設
established: 成立
estate-heritage: 遺産
estimate: 推定 見積 推計 推測 概算
estimate-doc: 見積書 見積 見積り 見積もり
eternal: 永久 永続 恒久 無期限 永遠
ethics: 倫理 道徳
ethnicity: 民族 種族 部族 人種
european: 欧州 ヨーロッパ 欧州連合
evacuate: 避難 退避
evacuation: 避難 退避
evaluate: 評価 審査 選考 審議
evaluation-hr: 人事 人材
evening: 夕方 夜 夜間 深夜
event: イベント 行事 会議 集会
event-type: 種目 競技種目
eventually: 結局 結果的
every-day: 毎日 日常 日々 日刊
every-month: 毎月 月次 月額
every-time: 毎回 毎度 都度 その都度
every-week: 毎週 週次
every-year: 毎年 年次 年額 年間
evidence: 証拠 証明 証跡 証憑 裏付け
evolve: 進化
exaggerate: 大げさ 誇張 誇大 大袈裟
exam-take: 受験 受検 入試
examinee: 受験生 受験者 受験
example: 例え たとえ 例
exceed: 超える 超え 超過 上回る 上回り 上回ら 上回れ 上回ろ 上回っ
exceed-over: 超過 オーバー
excellency: 閣下
excellent: 優れた 優れ 優秀 素晴らし
except: 除く 除き 除か 除け 除こ 除い 以外 例外
excessive: 過度 過大 過剰 過度な
excessive-demand: 過度な要求 不当要求
exchange: 交流 交換 やり取り やりとり 取替
exchange-change: 換え 引き換え 引換え
exchange-market: 取引所 証券取引所
exchange-mutual: 交わす 交わし 交わさ 交わせ 交わそ 取り交わす 取り交わし 取り交わさ 取り交わせ 取り交わそ 交し
exchange-rate: 為替 為替相場 為替レート 外国為替 外為
excite: 興奮 高揚
exclude: 除く 除き 除外
exclusive: 独占的 排他的 排他 専属的
execute: 実行 執行 履行 施行
executive: 役員 執行役員 経営者 幹部 執行役
executive-person: エグゼクティブ 経営幹部 経営陣
exempt: 免除 免責 適用除外
exercise: 行使
exert: 発揮
exhibition: 展示 展示会 出展 展覧会 上映 上演 演奏 展覧
exist: 存在
existing: 既存 既に すでに 従来
exit-leave: 出る 退出 出口
expand: 拡大 拡張 広げ 広がる 広がり 広がら 広がれ 広がろ 広がっ
expand-swell: 膨張 増大
expect: 期待 予期 見込 見込み 想定
expel: 除名 追放 退去 強制退会
expense: 経費 出費 支出
expense-actual: 実費 経費 諸経費 諸費用 費用
experience: 経験 体験
experience-level: 経験レベル 経験年数
experiment: 実験
expert: 専門家 有識者 専門
expire: 満了 失効 期限切れ 期間満了 有効期限切れ
expiry-date: 有効期限 使用期限 賞味期限
explain: 説明 解説
exploit: 搾取
explore: 探る 探り 探ら 探れ 探ろ 探っ 探査 探索 探求 探究
explosive: 爆発物 爆弾 爆発 火薬 危険物
expo: 万博 博覧会 エキスポ
export: 輸出 エクスポート 書き出す 書き出し 書き出さ 書き出せ 書き出そ
exposure: 露出 晒す 晒し 晒さ 晒せ 晒そ さらす さらし さらさ さらせ さらそ
express: 表現 表示 表し 表す 表明
expression-face: 表情
extend: 延長 拡張 延期
extension: 拡張 延長 エクステンション
extinguish: 消滅
extra-issue: 番外 番外編
extra-large: 特大
extra-surplus: 余分 余剰 余り
extract: 抽出 取り出す 取り出し 取り出さ 取り出せ 取り出そ
extreme: 過激 極端 過激派 極限 極度 極み 極まる 極まり 極まら 極まれ 極まろ 極まっ
extreme-heat: 猛暑 酷暑 熱中症 暑さ
face: 顔 顔認証
face-image: 顔写真 顔画像
face-members: メンツ 面目 体面
face-photo: 顔写真 写真 顔画像 画像 映像 肖像
face-up: 向き合う 向き合い 向き合わ 向き合え 向き合お 向き合っ 直面 立ち向かう 立ち向かい 立ち向かわ 立ち向かえ
    立ち向かお 立ち向かっ 対峙
facility: 施設 設備
facing: 向き 向く 向か 向け 向こ 向い 向かう 向かい 向かわ 向かえ 向かお 向かっ
fact: 事実 真実 実情
factor: 因子 ファクター
factory: 工場
fail: 失敗 怠る 怠り 怠ら 怠れ 怠ろ 怠っ 不履行
faint: 気絶 失神 意識不明 卒倒
fair: 公正 公平
fair-use: 公正利用 フェアユース
fairy-tale: 童話 昔話
fake: 偽 偽物 模造 偽の
fall-drop: 落ちる 落とす 落とし 落とさ 落とせ 落とそ 落下
fall-over: 転倒 倒れ 転ぶ 転び 転ば 転べ 転ぼ 転ん つまずく つまずき つまずか つまずけ つまずこ つまずい
false: 虚偽 偽り 嘘 不実 虚偽記載 偽 うそ
family: 家族 親族 親族関係 親類 遺族
family-register: 戸籍
family-relation: 親族 続柄
fan: ファン 愛好者
fan-club: ファンクラブ
fan-device: 扇風機 換気扇 送風機
fan-work: 二次創作
fantasy: 空想 夢想
far: 遠い 遠く
farm-land: 農園 農場 農地 牧場 ファーム
farmer: 農家 農業者 農民
fascinate: 魅了 魅惑 魅力
fashion: ファッション 装い
fat: 脂肪 脂質
fate: 運命 宿命
father-mother: 父 母
fatigue: 疲れ 疲労 過労
favorite: お気に入り 本命 大好き
fax: ファックス ファクス ファクシミリ
feature: 特徴 機能 特色
federation: 連合 連盟 連邦
fee: 手数料 料金 利用料 報酬
feedback: フィードバック 意見 感想
feel: 感じる 感じた 感じて 感じさ 感じ
feel-really: 実感
feeling: 気持ち 心情 心持ち 気持 感情 想い
fence: フェンス 柵 塀 垣根 囲い
ferry: フェリー
fertilizer: 肥料 堆肥
festival: 祭り 祭典 お祭り フェスティバル
field: 分野 領域 部門
field-data: フィールド 欄
fierce: 壮絶 激しい 激しく 激しか 激しけ 激しさ 猛烈 熾烈 苛烈 激化
fight: 戦い 戦う 戦わ 戦え 戦お 戦っ 闘う 闘い 闘わ 闘え 闘お 闘っ 闘争 争う 争い 争わ 争え 争お 争っ
file: ファイル
file-name: ファイル名
fill-in: 埋め 詰め 充填 充て
film: フィルム
film-show: 上映
filter: フィルタ フィルター 選別 絞り込
final-round: 決勝 最終戦 ファイナル
finance: 財務 金融 融資
financial-adj: 金銭的 財務上
financial-statements: 財務諸表 決算書 貸借対照表 損益計算書 決算 計算書類
find-out: 見出す 見出し 見出さ 見出せ 見出そ 見いだす 見いだし 見いださ 見いだせ 見いだそ
fine: 罰金 過料 科料
fine-detailed: 細か 細かい 細かく 細かか 細かけ 細かさ きめ細かい きめ細かく きめ細かか きめ細かけ きめ細かさ 細かな
fine-quality: 上等 高級 上質 極上
fine-small: 細かい 細かく 細かか 細かけ 細かさ 細部 細か
fine-splendid: 立派 優良
fingerprint: 指紋 生体情報 生体認証 虹彩 声紋 顔認識 顔認証
fingerprinting: フィンガープリント フィンガープリンティング
fingertip: 指先
finish-race: 完走 フィニッシュ ゴール 完遂
fire: 火災 火事 消防
fire-extinguish: 消火 消火器 鎮火
fire-extinguisher: 消火器
fire-kata: ファイア ファイヤー
firefighter: 消防士 消防署
firewall: ファイアウォール
fireworks: 花火 爆竹
first: 最初 第一 初め
first-aid: 応急手当 救急
first-come: 先着 先着順
first-generation: 初代 創始
first-half: 前半 上半期 上期
first-meeting: 初対面
first-of-all: 真っ先
first-part: 前編 前半 上巻
first-place: 首位 一位 第一位 ナンバーワン
first-time: 初回 初めて
fiscal-year: 事業年度 会計年度 年度
fish-food: サーモン 鮭 鮮魚 魚
fisher: 漁師 漁業者
fishery: 漁業 水産 水産業 漁労
fishing: 釣り 漁業 釣る 釣ら 釣れ 釣ろ 釣っ 水産
fit: 適合 合う 合い 合わ 合え 合お 合っ 合わせる 当てはめ
fit-kata: フィット フィットネス
fit-settle: 収まる 収まり 収まら 収まれ 収まろ 収まっ 納まる 納まり 納まら 納まれ 納まろ 納まっ 収め 収束 終息 鎮静
fitness: 適合性 特定目的
fix-fixed: 固定
fixed-amount: 定額 固定額
flash-news: 速報
flat: フラット 平ら 平たい 平たく 平たか 平たけ 平たさ
flavor: 味付け 風味 味わい 調味
flee: 脱出 脱走 逃亡
flexible: 柔軟
flexible-work: フレックス フレックスタイム
flextime: フレックスタイム フレックス
flood: 洪水 水害 浸水
flow: 流れ 流量 フロー
flow-pour: 流す 流し 流さ 流せ 流そ 放流 流れ
fluorescent: 蛍光 蛍光灯
fly: 飛ぶ 飛び 飛ば 飛べ 飛ぼ 飛ん 飛行
flyer: チラシ ビラ パンフレット
focus: 焦点 重点 注力 集中
fold-break: 折る 折り 折ら 折れ 折ろ 折っ 折り畳む 折り畳み 折り畳ま 折り畳め 折り畳も 折り畳ん 折りたたみ
folder: フォルダ フォルダー ディレクトリ
follow: 従って 従う 従い 遵守 準拠 守っ
follow-behind: 追う 追い 追わ 追え 追お 追っ 従う 従い 従わ 従え 従お 従っ
follow-list: 以下 次の 下記
follow-up: フォロー フォローアップ 追跡調査
follower: フォロワー
food: 食品 食料 食 飲食 食事 食生活 飲食物 食べ物 フード 食糧
food-supply: 食糧 兵糧 糧食
football: フットボール サッカー
footprint: 足跡 足取り
force: 強制 無理 強要
force-majeure: 不可抗力 天災 天災地変 自然災害 災害
force-through: 強行
forecast: 予想 予測 予見 見通し
foreclosure: 担保権の実行 抵当権の実行
foreign: 外国 外国人 海外 国外
foreign-capital: 外資 外資系
foreman: 親方 職長
forest: 森林 林
forge: 偽造 変造 改ざん 改竄
forget: 忘れ 失念
forgive: 許す 許し 許さ 許せ 許そ 許され 許容 容認
forgive-debt: 免除
fork: フォーク
forklift: フォークリフト
form-document: フォーム 申込用紙 用紙
form-make: 形成 組成
format: 形式 書式 様式 フォーマット 体裁
former: 前者
former-site: 跡地 旧跡
formulate: 策定 制定 立案 起草
fortress: 要塞 砦
fortune: 占い
fortune-telling: 占い 占う 占わ 占え 占お 占っ 易断
forum: フォーラム 掲示板
forward-positive: 前向き 肯定的
foster-parent: 里親 養親 養子 養子縁組
foul: 反則 ルール違反
found-establish: 設立 創立 創設
foundation-org: 財団 財団法人 基金
fraction: 端数 分数
fragment: 断片 欠片 破片
fragrance: 香り 香水 芳香
framework: フレームワーク 枠組み 枠組
frank: 率直 忌憚
fraud: 不正 詐欺 偽り 詐術 欺罔 不正の手段 不正行為 不祥事
free: 無料 無償
free-at-will: 自在 自由自在
free-software: フリーソフトウェア 自由ソフトウェア フリー
freedom: 自由
freedom-conscience: 内心の自由 良心
freelance: フリーランス 個人事業主
freely: 自由に 自由な 自由
freeze: 冷凍 冷凍庫 冷凍食品 凍結 凍る 凍り 凍ら 凍れ 凍ろ 凍っ
freight: 運送費 送料 配送料 配送費 運送料 輸送費 物流費 運賃
french: フランス フランス語
frequent: 頻繁 頻度 しばしば
frequent-use: 多用
fresh: 新鮮 鮮度 生鮮 フレッシュ
friction: 摩擦
friday: 金曜 金曜日
friend: 友人 仲間 友達 親友 フレンド
friendly: 友好 親しみ フレンドリー
frightened: 怯え 怯む 怯み 怯ま 怯め 怯も 怯ん
front: 前面 正面 表
front-desk: フロント フロントデスク
front-line: 最前線 前線 第一線
fruit-apple: 林檎 りんご リンゴ 果物 果実
fuel: 燃料
fulfil: 満たす 満たし 満たさ 満たせ 満たそ 充足 満足
full-effort: 全力 最大限の努力
full-scale: 本格 本格的
full-time-employee: 正社員 常勤 正規社員 正規従業員
full-time-occupation: 専業
function: 機能
function-work: 機能する 働く 働き 働か 働け 働こ 働い 動く 動き 動か 動け 動こ 動い 動作 作動
fur: 毛皮 皮革
furniture: 家具 什器
future: 将来 今後 未来
future-ahead: 今後 将来
gait: 歩行 歩容
gambling: 賭博 ギャンブル 博打
game: ゲーム 試合
gang: 暴力団 反社会的勢力
gang-member: 暴力団員
garage: ガレージ 車庫 駐車場 駐車 駐輪
gardening: 園芸 造園 植木
garlic-ginger: ニンニク にんにく 生姜 しょうが
gasoline: ガソリン
gasoline-station: ガソリンスタンド 給油所
gate: ゲート 改札
gateway: ゲートウェイ
gather-meet: 集まる 集まり 集まら 集まれ 集まろ 集まっ 集合
gay: 同性愛 ゲイ レズビアン
gaze: 目線 視線
gender: 性別 性的 ~性
gender-identity: 性自認 性同一性
gene: 遺伝 遺伝子 ゲノム
general: 一般 通常 普通
general-affairs: 総務 総務部 庶務
general-military: 将軍 大将
general-rules: 総則 通則
generation: 世代
genre: ジャンル
genuine: 正規 真正 純正
german: ドイツ ドイツ語
get-done: 済む 済み 済ま 済め 済も 済ん
get-drunk: 酔う 酔い 酔わ 酔え 酔お 酔っ 酩酊 泥酔 酒気 酒気帯び
get-in: 入り込む 入り込み 入り込ま 入り込め 入り込も 入り込ん 潜り込む 潜り込み 潜り込ま 潜り込め 潜り込も 潜り込ん
get-off: 下車 降車 下船
get-on: 乗り込む 乗り込み 乗り込ま 乗り込め 乗り込も 乗り込ん 乗車 搭乗 乗船
get-through: 通じ 通ずる
gift: 贈答 贈り物 贈与 ギフト 贈答品 接待 金品 謝礼 饗応 プレゼント お土産 土産
gift-certificate: 商品券 ギフト券 ギフトカード
girl: 女の子 少女 女児
girlfriend: 彼女
give-humble: 差し上げ 進呈 贈呈
give-up: 諦め 断念
glad: 嬉しい 嬉しく 嬉しか 嬉しけ 嬉しさ 喜ぶ 喜び 喜ば 喜べ 喜ぼ 喜ん 喜んで 喜ばしい 喜ばしく 喜ばしか 喜ばしけ
    喜ばしさ
glass-material: ガラス
glasses: メガネ 眼鏡
global: グローバル 地球 地球規模
go-direct: 直行 直帰 直行直帰
go-down: 下がる 下がり 下がら 下がれ 下がろ 下がっ 低下 下落 下降 下る 下り 下ら 下れ 下ろ 下っ 降り
go-in: 進入 立ち入る 立ち入り 立ち入ら 立ち入れ 立ち入ろ 立ち入っ
go-into: 入る 入り 入ら 入れ 入ろ 入っ
go-out: 外出 出かけ 出掛け
go-over: 越え 超す 超し 超さ 超せ 超そ 突破 越す 越し 越さ 越せ 越そ
go-through: 通る ~通り 通ら 通れ 通ろ 通っ 通り抜け 通行
go-to-tokyo: 上京
go-up: 上る 上り 上ら 上れ 上ろ 上っ 上昇
goal: ゴール
god: 神様 神仏
going-in-out: 出入口 出入り
gold: 黄金 金色 ゴールド 純金
golf: ゴルフ ゴルフ場
good: ~良い 良好
good-faith: 善意 誠実 信義 誠意
good-news: 朗報 吉報
goods: グッズ 雑貨 用品 物資
gorgeous: 華やか 華美 派手
gothic: ゴシック
governance: 統治 ガバナンス
governing-law: 準拠法 適用法
government: 政府 行政 官公庁 公的
government-bond: 国債 公債
governor: 知事 都知事 県知事
grade-rank: ランク 等級 階級
grades: 成績 評点 成績表
gradual: 緩やか 徐々 次第に
graduate: 卒業 修了
graduation-certificate: 卒業証書 卒業証明書
grand: 盛大 壮大 豪華
grandchild: 孫
grandparent: 祖父母 祖父 祖母
grant: 交付 付与 授与
grasp: 把握
grateful: 有難い 有難く 有難か 有難け 有難さ ありがたい ありがたく ありがたか ありがたけ ありがたさ 有り難い 有り難く
    有り難か 有り難け 有り難さ
green: グリーン 緑色
greenhouse: 温室効果 温暖化
greet-welcome: 迎え 出迎え
greeting: 挨拶 ご挨拶
grid: グリッド 格子 送電網
gross-negligence: 重過失 重大な過失
ground-army: 陸軍
ground-soil: 地盤
ground-surface: 地上 地表 地面
groundbreaking: 画期的 斬新
group: グループ 集団
group-circle: サークル 同好会
grow: 成長 発展 伸び 発育
grow-old: 老け 老い 加齢 老化 老朽
grow-up: 育つ 育ち 育た 育て 育と 育っ 成育 生育
guarantee: 保証 保証人 担保 連帯保証人 連帯保証
guard: 警備 警備員 守衛
guard-maintain: 保守 整備 メンテナンス 保全 アフターサービス 保守点検 点検
guardian: 後見人 保護者 親権者 親権 未成年後見人 法定代理人
guess: 推測 推察 憶測
guess-estimate: 見当 推し量る 推し量り 推し量ら 推し量れ 推し量ろ 推し量っ
guest: ゲスト お客 来賓 招待客 宿泊客 お客さん
guidance: ガイドライン 指針 手引き 手引
guide-document: ガイド マニュアル 手引書 取扱説明書 説明書 手引 手引き
guide-lead: 指導 誘導 先導
guideline-procedure: 要領 実施要領 要項
guild: ギルド
guitar: ギター
habit: 習慣 癖 風習
habitual-phrase: 口癖
hacker: ハッカー
hacking: ハッキング クラッキング
hair: 髪 髪型 髪の毛 毛髪 頭髪
hair-removal: 脱毛 除毛
half: 半分 半数 半
hall: ホール 会館 講堂 広間
hallucination: 幻覚 錯覚 妄想
halve: 半減 半額
handle: 対処 取り扱う 取り扱い 取り扱わ 取り扱え 取り扱お 取り扱っ 取扱 取り扱 扱う 扱い 扱わ 扱え 扱お 扱っ 対応
hands-off: 手放し 手放し運転
handy: 重宝
hang-apply: 掛け 架け
hangover: 二日酔い 酒気帯び
happen: 発生 生じ
happiness: 幸せ 幸福
harassment: ハラスメント 嫌がらせ 差別
hard-disk: ハードディスク メモリ
hardship: 苦労 苦難 困苦
hardware: ハードウェア ハード
harmful: 有害 害する 害し 悪影響
hash: ハッシュ ハッシュ値
hat: 帽子
hate-speech: ヘイトスピーチ 憎悪表現 憎悪 ヘイト
hatred: 憎しみ 憎悪 憎む 憎み 憎ま 憎め 憎も 憎ん 憎い 憎く 憎か 憎け 憎さ
have: 有する 有し 持つ 持ち 持た 持て 持と 持っ 保有 所持 備え 有します
have-burden: 抱え 抱く 抱き 抱か 抱け 抱こ 抱い
hazardous: 危険物 有害物質
head: 頭部
headphone: ヘッドホン イヤホン ヘッドフォン
headquarters: 本社 本店 本部 主たる事務所
heal: 癒す 癒し 癒さ 癒せ 癒そ 癒やす 治す 治し 治さ 治せ 治そ 治る 治り 治ら 治れ 治ろ 治っ 治癒 完治
health: 健康 医療 感染
health-adj: 健康上
health-center: 保健所 保健センター
health-check: 健康診断 検診 健診 人間ドック
health-insurance: 健康保険 被保険者証
health-insurance-card: 健康保険証 保険証
health-status: 健康状態 体調 健康
hear: 聞く 聞き 聞か 聞け 聞こ 聞い 聴取 聴聞 ヒアリング
heart-organ: 心臓
heart-rate: 心拍 心拍数 脈拍
heating: 暖房 暖房器具
heavy-kata: ヘビー
heavy-oil: 重油
height: 高さ
height-body: 身長
height-weight: 身長 体重
heir: 相続人 相続 遺族 承継人
helmet: ヘルメット 保護帽
help: 助け 手伝 ヘルプ 手助け 手伝い 手伝う 手伝わ 手伝え 手伝お 手伝っ
help-serve: 奉仕 役に立 貢献
heresy: 異端
hesitate: ためらう ためらわ 躊躇
hesitate-lost: 迷う 迷い 迷わ 迷え 迷お 迷っ 迷子 迷走
heyday: 全盛期 最盛期 全盛
hide: 隠す 隠し 隠さ 隠せ 隠そ 隠れ 非表示
high: 高い 高く 高度 高
high-definition: 高画質 高解像度 画質
high-pressure: 高圧 高圧的
high-school: 高校 高等学校 高校生 高専
high-side: 高め
high-tech: ハイテク 先端技術 先端
high-temperature: 高温 高熱
highest: 最高峰 最高位
highlight: ハイライト
highway-old: 街道 幹線道路
hijack: 乗っ取る 乗っ取り 乗っ取ら 乗っ取れ 乗っ取ろ 乗っ取っ ハイジャック
hijack-takeover: 乗っ取る 乗っ取り 乗っ取ら 乗っ取れ 乗っ取ろ 乗っ取っ ハイジャック
hiragana: ひらがな 平仮名
hire: 採用 雇用 雇う 雇い 雇わ 雇え 雇お 雇っ 雇入れ 任用
historical: 歴史的
history: 歴史
history-in: 史上 歴史上
hit-against: 当たる 当たり 当たら 当たれ 当たろ 当たっ 当て ぶつかる ぶつかり ぶつから ぶつかれ ぶつかろ ぶつかっ ぶつけ
hit-match: ヒット 命中
hit-target: 命中 的中
hobby: 趣味 嗜好 関心 興味 好み ホビー
hold-baby: 抱っこ 抱く 抱き 抱か 抱け 抱こ 抱い 抱え
hold-event: 開催 主催 開く 開き 開か 開け 開こ 開い
holder: 保有者 保持者 名義人
holiday: 祝日 休日 祭日
home: ホーム 自宅 ご自宅 実家 居宅 ハウス
home-appliance: 家電 家電製品 電化製品 家庭用電気機械器具
home-loan: 住宅ローン
home-of: 本場
home-visit: 訪問販売 帰省 里帰り 帰郷
homeland: 祖国 母国 故国
hometown: 郷土 故郷 郷里 ふるさと
honest: 正直 素直 率直
honor: 名誉 栄誉
honor-title: 称号 敬称
hope-desire: 夢 希望
hope-for: 希望 望む 望み 望ま 望め 望も 望ん 要望 願う 願い 願わ 願え 願お 願っ
horror: ホラー 残酷描写
horse-carriage: 馬車
horse-racing: 競馬 公営競技
hospital: 病院 医療機関 診療所 医院
hospital-ward: 病棟 病室
hospitalization: 入院 通院
host: ホスト ホスティング
hot: 熱い 熱く 熱か 熱け 熱さ 暑い 暑く 暑か 暑け 暑さ 高温 猛暑
hot-spring: 温泉
hot-water: お湯
hotel: ホテル 宿泊 旅館
hotline: ホットライン
hour: 時間 ~時
hourly-speed: 時速
house: 住宅 家 住居 家屋
household: 世帯 家庭
housekeeping: 家政 家事 家政婦
how-much: 幾ら いくら
how-to-use: 使い方 使用法 用法 使用方法 利用方法
however: しかし ただし 但し
hug-contact: 接触 身体的接触
huge: 巨大 膨大 莫大
human-being: 人間 人類
human-resources-dept: 人事部 人事課 人事部門
human-right: 人権 尊重 敬意
human-rights: 人権 基本的人権
humanities: 文系 人文
humble: 謙虚 謙遜
hunting: 狩り 狩猟 狩る 狩ら 狩れ 狩ろ 狩っ 密猟
hurry: 急ぐ 急ぎ 急が 急げ 急ご 急い 至急 大至急
hurt: 痛め 傷め
husband: 旦那 主人 ご主人 亭主
hygiene: 衛生 公衆衛生
ice: アイス 氷
icon: アイコン
id-card: 身分証明書 本人確認書類 身分証 社員証 従業員証 入館証 学生証 カードキー
idea: 考え アイデア 思う 発想 着想 思い付く 思い付き 思い付か 思い付け 思い付こ 思い付い 思いつき
ideal: 理想 理想的
identifier: 識別子 識別 端末識別子 識別番号
identity: 身元 識別
identity-expression: 性表現 性別表現
ignore: 無視
illegal-copy: 海賊版 不正コピー
illustrate: 例示 図示
illustration: イラスト 挿絵 挿画 図版
illustrator: イラストレーター 絵師 挿絵画家
image: 画像 写真
image-photo: 画像 写真 イメージ 図
imagine: 想像
imitate: 真似 模倣 物まね
immature: 未熟
immediate: 即時 即座 直ちに 速やか
immediately-after: 直後
immediately-before: 直前 間際
immense: 絶大 多大 莫大な
immigrant: 移民 入国 出入国
immovable: 不動
imperial-family: 皇室 王室 王家 皇族
impersonate: なりすまし 成り済まし 成りすまし 偽装
impertinent: 生意気 無遠慮 図々しい 図々しく 図々しか 図々しけ 図々しさ
implement: 実装 導入 実施
import: 輸入 インポート 取り込む 取り込み 取り込ま 取り込め 取り込も 取り込ん
import-export: 輸出 輸入 輸出入
important: 重要 大切 重大 大事 肝心
impose: 課す 課し 課さ 課せ 課そ 科す 科し 科さ 科せ 科そ 負わせ
impossible: 不可能 ~できない 不能
impression: 印象
imprisonment: 懲役 禁錮 拘留
improve: 改善 向上 改良 強化
in-flight: 機内
in-law: 姻族 義理 義父 義母
in-light-of: 照らす 照らし 照らさ 照らせ 照らそ 照らし合わせ
in-parallel: 並行 平行 並列
in-plain-view: 丸見え 筒抜け
in-the-middle: 最中 真っ最中
in-trouble: 困る 困り 困ら 困れ 困ろ 困っ 困窮
in-writing: 書面 書面により
inaccurate: 不正確 正確でない
inactive: 非活動 休眠 無効化 休止
inappropriate: 不適切 不適当 不当 ふさわしくない 相応しくない
inch: インチ
incident: インシデント 事件 事象 事案
incidentals: 雑費 諸経費
incite: 扇動 煽動 煽る 煽り 教唆
include: 含む 含ま 含み 含め 含んで
include-in: 盛り込む 盛り込み 盛り込ま 盛り込め 盛り込も 盛り込ん 織り込む 織り込み 織り込ま 織り込め 織り込も 織り込ん
included: 込み 税込 税込み
inclusion: 包摂 インクルージョン 包括性
income: 収入 所得 年収
income-expenditure: 収支
incoming-call: 着信 受電
incompatible: 互換性のない 非互換 相容れない
incomplete: 不完全 未完成 未完 未了
inconsistent: 矛盾 不一致 不整合
inconvenience: 不便 不都合 不具合 支障
inconvenient: 不便 不都合
increase: 増加 増やす 増やし 増やさ 増やせ 増やそ 増える 増大 増え 高まる
incumbent: 現職 在職 在任
indemnify: 補償 求償 填補
independent: 独立 自立
independent-adj: 独立した 自主 自主的 自律
indirect: 間接
indiscriminate: 無差別
indispensable: 不可欠
individuality: 個性 個性的
induce: 誘発 誘引 惹起
industry: 業界 産業 工業
inequality: 不平等 不均衡 格差
inevitable: 不可避 避けられない
infect: 感染 感染症 伝染
infection: 感染 新型コロナウイルス
infer: 推論 推認 推定
inflow: 流入 流れ込む 流れ込み 流れ込ま 流れ込め 流れ込も 流れ込ん
influence: 影響 左右
influenza: インフルエンザ
information: 情報
infrared: 赤外線
infringe: 侵害
infringe-free: 非侵害
ingredient: 成分 原材料名
inhale: 吸う 吸い 吸わ 吸え 吸お 吸っ 吸い込む 吸い込み 吸い込ま 吸い込め 吸い込も 吸い込ん 吸引
inhale-suck: 吸引 吸う 吸い 吸わ 吸え 吸お 吸っ 吸入 吸い込む 吸い込み 吸い込ま 吸い込め 吸い込も 吸い込ん
inherit-tradition: 受け継ぐ 受け継ぎ 受け継が 受け継げ 受け継ご 受け継い 引き継ぐ 引き継ぎ 引き継が 引き継げ 引き継ご
    引き継い 継ぐ 継ぎ 継が 継げ 継ご 継い
initial: 初期 当初 初めて
injury: 傷害 負傷 怪我 けが
injury-illness: 傷病 負傷 疾病 けが 怪我 病気 疾患 急病
inner-conflict: 葛藤
inner-side: 内面 内心 心の内
innovate: 革新 イノベーション
input: 入力 記入
inquirer: 照会者 問い合わせ者
inseparable: 不可分
insert: 挿入 差し込む 差し込み 差し込ま 差し込め 差し込も 差し込ん
inside: 内部 社内 域内 庁内 以内
insider: インサイダー 内部者
insider-trading: インサイダー取引 内部者取引
inspection: 検査 査察 立入検査 点検 検品 検収 検証
install: インストール 導入 設置
installation: 設置 据付 据付け 取付け 取付 据え付け 組立て
installer: インストーラ インストーラー
installment: 分割 分割払い 分割払
instant: インスタント 即席
instant-death: 即死
instant-moment: 一瞬 瞬時
instead: 代わり 代替 代えて 替え
instruct: 指示 命令 指令
instructor: 講師 インストラクター 指導員 師匠 教官
insufficient: 不十分 不足 欠如 欠く 欠き 欠か 欠け 欠こ 欠い 足りない
insult: 侮辱 侮蔑 名誉毀損 誹謗 誹謗中傷 中傷
insurance: 保険 保険会社
insurance-card: 保険証 健康保険証
insurance-premium: 保険料
integrate: 統合 合併 統一 一体
integrity: 完全性 整合性
intellectual: 知的
intellectual-property: 知的財産 知的財産権 知的所有権
intense: 激しい 激しく 激しか 激しけ 激しさ 猛烈 激烈
intention: 意思 意図 意向 故意
interaction: やり取り 交流 相互作用 関わり 対話
intercept: 傍受 盗聴
interest: 関心 興味
interest-rate: 利息 利子 金利 利率 遅延損害金
interesting: 面白い 面白く 面白か 面白け 面白さ 興味深い 興味深く 興味深か 興味深け 興味深さ
interface: インターフェース インターフェイス
interior-decor: インテリア 内装
intern: インターン インターンシップ 実習 研修生 実習生 見習い
internal-audit: 内部監査 監査部
international: 国際 海外 外国 国外
internet: インターネット オンライン ネット
interpersonal: 対人関係 人間関係
interpret: 解釈
interval: 間隔
intervene: 介在 介入 介して
interview: 面接 面談 インタビュー 面会 対面
introduce: 紹介 導入 案内
intrude: 侵入
invalid: 無効
invention: 発明 考案
inventory: 在庫 棚卸
invest-in: 投入 出資 投資
investigate: 調査 検討 研究 調べ
investigation-agency: 捜査機関 捜査当局
investigation-cost: 調査費用 調査費
investment-fund: ファンド 投資信託
investor: 投資家
invisible: 目に見えない 見えない 不可視
invite: 招待 招く 招き 招か 招け 招こ 招い 誘う 誘い 誘わ 誘え 誘お 誘っ 勧誘 招聘 お誘い
invoice: 請求書 インボイス 納品書
involuntary: 不本意 やむを得
involve-drag: 巻き込む 巻き込み 巻き込ま 巻き込め 巻き込も 巻き込ん 引き込む 引き込み 引き込ま 引き込め 引き込も
    引き込ん
iris-eye: 虹彩
iron-metal: 鉄製
irradiate: 照射
irregular: 不規則 異常 不定
irreparable: 取り返し 取り返す 取り返さ 取り返せ 取り返そ
irreversible: 不可逆 復元不可能 元に戻せない
irrevocable: 取消不能 撤回不能 取り消せない
island: 離島
ism: 主義
issue: 発行 交付 発給
issue-ticket: イシュー 課題 チケット
it-dept: 情報システム 情報システム部 情報技術
item: 項目 アイテム 品目
itself: 自体 それ自体
jacket: ジャケット 上着
jailbreak: 脱獄 ジェイルブレイク 改造端末
japan: 日本
japanese-descent: 日系
japanese-lang: 日本語 和文
japanese-sweets: 和菓子
jar: 瓶
jealousy: 嫉妬 妬む 妬み 妬ま 妬め 妬も 妬ん ねたみ
jet: ジェット機
jewel: 宝石 宝飾 貴石 宝飾品
job-offer: 内定 オファー
job-seeker: 求職者 求職 転職希望者
job-title: 役職 職位 肩書 肩書き 職名 役職名
job-type: 職種 職務内容 職務 業務内容 担当業務
join: 入会 参入
join-company: 入社
joint-controller: 共同管理者
joint-several: 連帯 連帯して 連帯債務
joint-struggle: 共闘
joint-venture: 合弁 提携 業務提携
joke: 冗談 ジョーク
journalist: 記者 ジャーナリスト 報道関係者
judge: 裁判官 判事
judge-decide: 判定 判断 裁決
judgment: 判決 判断 裁定
judicial: 司法
jump: 跳ね 飛び跳ね 跳ぶ 跳び 跳ば 跳べ 跳ぼ 跳ん ジャンプ
jump-off: 飛び降り 飛び込む 飛び込み 飛び込ま 飛び込め 飛び込も 飛び込ん 飛び下り
junior: ジュニア
junior-colleague: 後輩 年少
junior-high: 中学 中学校 中学生
junior-person: 後輩 年少者
jurisdiction: 管轄 裁判管轄 管轄裁判所
kanji: 漢字
katakana: カタカナ 片仮名
keep-custody: 預かる 預かり 預から 預かれ 預かろ 預かっ お預かり
kernel: カーネル
kerosene: 灯油
key: 鍵 キー
keyboard: キーボード
keyword: キーワード 検索語
kill: 殺す 殺し 殺さ 殺せ 殺そ 殺害 殺人 殺傷 暗殺 虐殺
killed-in-action: 戦死 戦没
kilometer: キロメートル
kind: 種類 種別 種 類型 区分
kind-nice: 親切 優しい 思いやり 礼儀 丁寧
kindergarten: 幼稚園
kingdom: 王国 連合王国
kitchen: キッチン 台所 厨房 調理場
knit: 編み物 ニット
knock: ノック
knock-down: 倒す 倒し 倒さ 倒せ 倒そ 打ち倒す 打ち倒し 打ち倒さ 打ち倒せ 打ち倒そ
know: 知る 知り 知識 知っ ご存
know-how: ノウハウ
knowledge-rules: 心得 心構え
known: 知れ
korea: 韓国 朝鮮
labor-insurance: 労働保険 雇用保険 労災保険 労災
lack: 欠く 欠如 不備
lady: レディ ご婦人
land: 土地 不動産
landing: 着地 着陸
landlord: 大家 家主 地主
landscape: 景観 景色 風景
language: 言語 日本語 英語
language-level: 語学力 言語能力
language-study: 語学
lapse: 失効
laptop: ノートパソコン ノート型
large: 大きな 大規模 大きい 大き 大型 大口
large-amount: 多額 高額 巨額
large-difference: 大差
last: ラスト
last-night: 昨晩 昨夜
last-place: 最下位
last-time: 前回 前の回
last-week: 先週 前週
last-year: 昨年 去年 前年
late: 遅い 遅く 末日
late-payment: 遅延損害金 延滞 滞納 遅延利息 延滞利息 延滞金
lately: 近頃 近ごろ このところ
lateness: 遅刻 遅参
latent: 潜在
later-on: 後々 後日 のちのち 追って
latin: ラテン語 ラテン
latter: 後者
laugh: 笑う 笑い 笑わ 笑え 笑お 笑っ 笑顔 嘲笑
launch: 起動 立ち上げ 発足 始動
launch-fire: 発射 発砲
laundry: 洗濯 洗濯物 洗濯機 クリーニング
law: 法律 法令 法
law-change: 改廃 制定 改正 法改正
law-of-nature: 法則
lawn: 芝生 草原 芝
lawyer: 弁護士 代理士 法律家 弁理士 司法書士 法律事務所
lax-sweet: 甘い 甘く 甘か 甘け 甘さ 甘味
layoff-redundancy: 整理解雇 人員整理 人員削減
layout: レイアウト 割り付け
lead-guide: リード 先導
leader: リーダー 代表
leader-ship: 指導力 リーダーシップ
leaf: 葉っぱ
league: リーグ
leak: 漏えい 漏洩 流出 漏えい等 情報漏えい 漏らし 漏らす 漏らして 漏らさ 漏らせ 漏らそ
learn: 学ぶ 学び 学ば 学べ 学ぼ 学ん 習得 学習 修得
lease: 賃貸 賃借 賃貸借 リース 賃借権
leave: 離れる 離れ 去る 去り 去ら 去れ 去ろ 去っ 退出
leave-early: 早退
leave-holiday: 休暇 休業 休職 有給休暇 年次有給休暇
leave-unattended: 放置 放任 置き去り
lecture: 講演 講義 講座 講習 セミナー
left-side: 左
left-wing: 左派 左翼
legal-adj: 法的 法律上 法務
legal-dept: 法務部 法務
legal-fees: 弁護士費用 弁護士報酬 訴訟費用
legal-person: 法人
legible: 読め 判読
legislation: 立法 立法者
legitimate: 正当 適法 合法
legitimate-interest: 正当な利益
leisure: レジャー 余暇
lend: 貸与 貸す 貸し 貸さ 貸せ 貸そ 貸出 貸し出し 貸付
lender: 貸主 貸し手
length: 長さ 期間 有効期間 保存期間 保管期間 存続期間
let-go: 離す 離し 離さ 離せ 離そ 手放す 手放し 手放さ 手放せ 手放そ
let-through: 通す 通し 通さ 通せ 通そ
letter: レター 手紙 書簡
letter-mail: 手紙 書簡 封書
level: 水準 レベル 段階
lgbt: 性的少数者 性的マイノリティ
liability-debt: 負債 債務 借金
liberate: 解放 開放
librarian: 司書
library: 図書館 ライブラリ 図書
license: ライセンス 使用許諾 許諾
life: 生活 人生 生命 暮らし 人命 ライフ
life-death: 生命 人命 命
lifeline: ライフライン
lifetime: 一生 生涯 終生 終身
lift-elevator: リフト エレベーター 昇降機
light-minor: 軽い 軽く 軽か 軽け 軽さ 軽量 軽度 軽減
light-ray: 光線 日光
lighter: ライター
lighting: 照明 灯り 電灯
lighting-on: 点灯 点滅 照明
lightning: 落雷 雷
lights-out: 消灯
like: 好き 大好き 好む 好み 好ま 好め 好も 好ん 気に入る 気に入り 気に入ら 気に入れ 気に入ろ 気に入っ お気に召す
    お気に召し お気に召さ お気に召せ お気に召そ
limit: 制限 限定 限度 限ら 限って 限界 リミット
limited-express: 特急 特急列車
line: 線 回線 列 ライン
line-up: 並ぶ 並び 並ば 並べ 並ぼ 並ん 行列 列に並ぶ 列に並び 列に並ば 列に並べ 列に並ぼ 列に並ん
link: リンク
link-associate: 関連付 連結 連動 ひも付け
liquidate: 清算
list: 一覧 リスト 名簿
list-up: 列挙 列記 一覧 挙げる 挙げら 掲げる 掲げ
listen: 聴く 聴き 聴か 聴け 聴こ 聴い 聞く 聞き 聞か 聞け 聞こ 聞い 傾聴
literature: 文学 文芸 文庫
litigation: 訴訟 提訴 訴え 裁判
live-broadcast: ライブ ライブ配信 生放送 生中継 実況 生配信
live-exist: 生き 生存
live-reside: 居住 住む 住み 住ま 住め 住も 住ん 在住
load-data: 読み込む 読み込み 読み込ま 読み込め 読み込も 読み込ん ロード
loan: 貸付 借入 融資 ローン 借金 貸金 借入金
local-adj: 現地 地元 ローカル
local-chief: 首長
local-government: 地方公共団体 自治体 市町村 地方自治体 都道府県
localization: ローカライズ 地域化
location: 位置
location-data: 位置情報 現在地 位置データ 経路
location-info: 位置情報 現在地
lock: 施錠 ロック 鍵 錠 カギ
lockout: ロックアウト
lodging: 宿泊 宿泊費
log: ログ 記録
log-in: ログイン サインイン ログオン
log-record: ログ 履歴
logbook: 日誌 日記
logic: 論理 論理的 ロジック
lonely: 寂しい 寂しく 寂しか 寂しけ 寂しさ 孤独 孤立
long: 長い 長期 長時間 長く 長期間
long-distance: 遠距離 長距離
long-time: 久しぶり 久々 長年 多年
long-wish: 念願 悲願 待望
long-work: 長編 長文 長大
longest: 最長
longevity: 長寿 長生き
look-after: 世話 面倒
look-for: 探す 探し 探さ 探せ 探そ 捜索 求人
look-like: 見た目 ように見える
look-of: 模様 様相
look-up: 見上げ
lose: 失う 失い 失わ 失え 失お 失っ 失効 喪失
lose-weight: 痩せ
loss: 紛失 喪失 遺失 置き忘れ 亡失
loss-perish: 滅失
loss-ruin: 滅失 喪失 消失
lost-child: 迷子
lottery: 宝くじ 抽選 くじ
lounge: ラウンジ 待合室 休憩室
love: 愛す 愛し 愛さ 愛せ 愛そ 愛する 愛情 愛しい 愛しく 愛しか 愛しけ 愛しさ
lover: 恋人 交際相手
low: 低い 低く 低下 低減
low-side: 低め
low-temperature: 低温 寒冷
low-voice: 小声 ささやく ささやき ささやか ささやけ ささやこ ささやい
lower-raise: 下げ 引き下げ 下ろす 下ろし 下ろさ 下ろせ 下ろそ 降ろす 降ろし 降ろさ 降ろせ 降ろそ
lucky-bag: 福袋
lump-sum: 一括 一括払い 一時金
lunch: ランチ 昼食 昼飯 昼休み
lunch-box: 弁当 お弁当
luxury: 高級 豪華 贅沢 ぜいたく
lyrics: 歌詞
lyrics-writing: 作詞 作詞家
machine: 機械 機材 マシン
machine-learning: 機械学習
mad-deviate: 狂い 狂う 狂わ 狂え 狂お 狂っ 乱れ
mad-out-of-order: 狂う 狂い 狂わ 狂え 狂お 狂っ 狂気
magazine: 雑誌 マガジン
magic: マジック 魔法 手品
magnetic: 磁気 磁石 電磁
mail-order: 通販 通信販売 ネット通販
mailing-list: メーリングリスト
main: 主要 主な 主たる 主に 中心 中核 メイン 主力
main-body: 本体 本編
maintain: 維持 保つ 保ち 保た 保て 保と 保っ 堅持
maintainer: メンテナ メンテナー
maintainers: メンテナ 管理者 保守者
major: メジャー
major-company: 大手 大企業
majority: 多数 過半数 多数決
make-build: 造る 造り 造ら 造れ 造ろ 造っ 築く 築き 築か 築け 築こ 築い 造成 建て
make-known: 周知 公知 知らせ 告知 公示
make-out: 分かる 分かり 分から 分かれ 分かろ 分かっ わかる わかり わから わかれ わかろ わかっ
maker: メーカー
makeup: メイク 化粧 化粧品 コスメ
malice: 悪意 故意
malware: マルウェア ウイルス ウィルス コンピュータウイルス 不正プログラム
man: 男性 男子
manage: 管理 運営 運用 マネジメント
management: 経営 マネジメント 運営
manager-chief: 室長 部長 課長 本部長 局長 所長
manager-person: マネージャー マネジャー 管理職 支配人
managing-director: 常務 専務 常務取締役 専務取締役
maneuver: 工作 裏工作 策動
manners: マナー 作法 礼節 礼儀作法 エチケット
manual: 手動 手作業
manufacture: 製造 生産 製作
manufacturing-dept: 製造部 製造部門 生産部
many: 多く 多数 多い 沢山 たくさん 大勢
map: 地図
marathon: マラソン 駅伝
march: 行進 行列
marital: 婚姻 結婚 離婚 配偶者
mark: マーク 印
market: 市場 マーケット
market-price: 時価 相場 市価
marketing: マーケティング 販促 販売促進 宣伝
martial-arts: 格闘技 武道 空手 剣道 柔道
mask: マスク
mass-media: マスコミ マスメディア 報道陣
mass-produce: 量産 大量生産
massage: マッサージ 按摩 指圧 整体
master: マスター 修士
master-expert: 名人 達人 名匠
mastermind: 黒幕 首謀者
match-fit: マッチ マッチング
maternity: 産前産後 産休 出産休暇
maternity-harassment: マタハラ
mathematics: 数学 算数
matter: 事柄 事案 案件 ~事項
matter-incident: 沙汰 音沙汰
maximum: 最大限 最大 最高 上限
mayonnaise: マヨネーズ ドレッシング
mayor: 市長 町長 区長
meal: 食事 昼食 夕食 朝食 ご飯
meaning: 意味 意義
meaningless: 無意味
means: 手段 方策
meanwhile: この間 その間
measure: 対策 措置 施策 方策 処置
measure-gauge: 測定 計測 計量
measuring-instrument: 計測機器 測定器 計器 測定機器
meat: ミート 食肉 精肉
mechanism: 仕掛け 仕組み メカニズム 機構 からくり
media: メディア 報道
media-storage: 記録媒体 記憶媒体 媒体 メディア 可搬型記憶媒体 外部記憶媒体 電磁的記録媒体
mediation: 調停 斡旋 あっせん
mediator: 仲介 仲介者 媒介
medical-certificate: 診断書
medical-history: 病歴 既往症 病 診療録 診療記録 カルテ 既往歴
medical-science: 医学 医学的
medicine: 薬 医薬品 薬品 薬剤 投薬 処方
meditation: 瞑想
meet-person: 会う 会い 会わ 会え 会お 会っ 出会い
meeting: 会議 会合 打合せ 打ち合わせ ミーティング 面会
meeting-point: 待ち合わせ 集合
melody: メロディー 旋律
member: 会員 メンバー 構成員 議員 会員登録 入会 退会
memorandum: 覚書
memorial-service: 供養 法要 慰霊 追悼
memorize: 暗記
memory: メモリ 記憶 メモリー
men-and-women: 男女 両性
menstrual: 月経 生理 月経周期
mental: 精神 メンタル 心理 精神的 心理的
mental-adj: 精神的
mentor: メンター 指導者
menu: メニュー
merchantability: 商品性 市販性
merge: マージ 統合 併合
merger: 合併 吸収合併 統合
message: メッセージ 伝言
messenger: 使者 伝令
messy: 滅茶苦茶 めちゃくちゃ 乱雑 無秩序
metal: 金属 メタル 貴金属
meter: メートル メーター
method: 方法 手段 手法 やり方 メソッド
metric: 指標 尺度
metropolis: 大都市 都市部
microphone: マイク マイクロフォン マイクロホン
mid-level: 中堅
mid-term: 中期
middle: 真ん中 中間 中程
midway: 途中 中途
migrate: 移行 移民 移住
mild-degree: 軽度 軽症
mile: マイル マイレージ
milestone: マイルストーン
military: 軍 軍事 武力
military-base: 基地 基地局
military-officer: 将校 士官
military-operation: 作戦
milk: ミルク 牛乳 乳製品
millimeter: ミリ ミリメートル
million: 百万 数百万 ミリオン
mind-body: 心身
mind-care: 構う 構い 構わ 構え 構お 構っ 気に 気にかけ
mind-set: マインド マインドセット
minimum: 最低限 最小限 最低 最小 下限
mining: 採掘 鉱業 採鉱
minister: 大臣 主務大臣
ministry: 省 省庁 府省
minor: 未成年 年齢 児童 子ども 子供 未成年者 こども
minor-age: 未成年
minor-person: 未成年者 未成年
minority: 少数 少数者 マイノリティ
minus: マイナス
minute: 分間
minutes: 議事録 議事
mirror: ミラー ミラーリング
mislead: 誤認 誤解 紛らわしい
missile: ミサイル 弾道
mission: 使命 ミッション
mistake-fault: 過ち 過誤 落ち度
mistaken: 勘違い 思い違い 錯誤 思い込み 早合点
mistrust: 不信 疑念 疑義 疑い 疑わ
mix: 混じる 混じり 混じら 混じれ 混じろ 混じっ 混ざる 混ざり 混ざら 混ざれ 混ざろ 混ざっ 混ぜ 混在
mix-in: 交え 織り交ぜ
mixed-up: 紛れ 紛れ込む 紛れ込み 紛れ込ま 紛れ込め 紛れ込も 紛れ込ん
mobile: 携帯 携帯電話 モバイル スマホ スマートフォン
mobile-force: 機動 機動力 機動的
mode: モード
model: モデル 模型
model-type: 機種 型番
moderator: 司会 モデレーター 調停者
modern: 現代 近代 モダン 近代的
modify: 修正 改変 訂正
modify-word: 改変 改造 変更
module: モジュール 部品 コンポーネント
mold: 金型
moment: 瞬間
momentum: 勢い 勢力
monarch: 国王 女王 君主
monday: 月曜 月曜日
money: お金 資金 ドル 円
money-laundering: 資金洗浄 マネーロンダリング マネー・ローンダリング
monitor: 監視 モニタリング 見守
monitor-screen: モニタ モニター ディスプレイ
monochrome: モノクロ 白黒
month: 月 か月 ヶ月
monthly-income: 月収 月給 月例給与
mood: 気分 機嫌
moral-rights: 著作者人格権 人格権 人格
more: さらに 更に もっと
morning: 朝 午前
most-part: 大半 大部分 殆ど ほとんど
most-recent: 直近 至近
most-superlative: 最も 一番
mostly: 大概 大抵 たいてい おおむね 概ね
mother-tongue: 母語 母国語
motivation: やる気 意欲 モチベーション 熱意
motorcycle: バイク オートバイ 二輪車 原付
mountain: マウンテン 山岳 山地 山間
mounted: 搭載 装着 装備
mouse: マウス
movable: 動産
movable-part: 可動 可動式
move: 移動 移転 移す 移し 移さ 移せ 移そ 移る 移り 移ら 移れ 移ろ 移っ 引越
move-emotion: 感動 感激 感銘
move-off: 発進 出航
move-up-date: 繰り上げ 繰上げ 前倒し
movie: 映画 映画館
moving-house: 引っ越し 引越し 引越 引っ越す 引っ越さ 引っ越せ 引っ越そ 転居 転入 転出
multi: マルチ
multi-factor: 多要素 多要素認証 二要素 二段階認証
multiple: 複数 様々 さまざま いくつ
multiple-layer: 多重 重層
murder: 人殺し 殺人 殺害 殺す 殺し 殺さ 殺せ 殺そ
muscle: 筋肉 筋力
museum: 博物館 美術館 ミュージアム
music: 音楽 楽曲 歌詞
musical-instrument: 楽器
musician: 音楽家 ミュージシャン
must: 必ず 必ずし
mutual: 相互 互い 双方向
my-number: マイナンバー 個人番号
name: 名前 名称 氏名
name-full: 氏名 姓名
name-give: 命名 名付け ネーミング 名づけ
narration: ナレーション 語り手
narrow: 狭い 狭く 狭か 狭け 狭さ 狭義 手狭
nation: 国民 国家
national-established: 国立 国営 国有
national-politics: 国政
national-treasure: 国宝 重要文化財
nationality: 国籍
native: ネイティブ
natural: 自然 当然 天然
natural-obvious: 当たり前 当然
natural-person: 自然人 個人
nature: 性質 特性 性格 本質
navy: 海軍
nda: 秘密保持契約 秘密保持 守秘義務 守秘
near: 近く 近い 付近 最寄り
necessary: 必要
necessary-scope: 必要な範囲
need: 必要 要する 要すり 要すら 要すれ 要すろ 要すっ 要し 要る 要り 要ら 要れ 要ろ 要っ 入り用
needs: ニーズ 需要
negligence: 過失 不注意 重過失 重大な過失
negotiate: 交渉 折衝
neighbor: 近所 近隣 隣人 隣 隣接 近隣住民
neighborhood: 町内 町内会
nephew-niece: 甥 姪
nerve: 神経 神経系
network: ネットワーク 通信
neurodiversity: 神経多様性 発達障害
never-taken-out: 門外不出
new: 新しい 新規 新た 新
new-graduate: 新卒 新卒者 新規卒業者
new-home: 新居
new-work: 新作 新刊
newly-joined: 新入 新入社員 新入生
newly-written: 書き下ろす 書き下ろし 書き下ろさ 書き下ろせ 書き下ろそ
news: ニュース 報道 お知らせ
newsletter: メールマガジン メルマガ ニュースレター 会報
newspaper: 新聞 新聞記事 記事 雑誌
next: 次 次回 次の
next-door: お隣 隣 隣接 隣り
next-week: 来週 翌週
next-year: 来年 翌年 次年度
ngo: 非営利 非営利団体
nickname: 愛称 ニックネーム ハンドルネーム あだ名
night-travel: 夜行
night-work: 深夜業 深夜労働 夜勤
no-name: 無名 匿名
noise: 騒音 雑音
nominate: 指名 推薦 ノミネート
non-transferable: 譲渡不能 譲渡禁止
noncommercial: 非商用 非商業
nonexclusive: 非独占 非独占的 非排他的
nonprofit: 非営利
nonpublic: 非公開 未公開 未発表 非公式
noon: 正午
normal: 正常
normal-usual: 尋常
north: 北側 北部
northeast: 北東
northern: 北部 北方 北側
northward: 北上
northwest: 北西
not-allowed: 駄目 ダメ いけない
not-good-at: 苦手 不得手
notarize: 公証 公証人
notary: 公証人
notation: 表記 記載
notebook: ノート 手帳 帳面
notice: 気付く 気付き 気付か 気付け 気付こ 気付い 気づく 気づき 気づか 気づけ 気づこ 気づい 気が付
notice-remark: 気付く 気付き 気付か 気付け 気付こ 気付い 気づく 気づき 気づか 気づけ 気づこ 気づい 気付
notification-official: 届出 届け出 届
notification-push: プッシュ通知
notify: 通知 連絡 知らせ 告知 お知らせ 予告
notify-purpose: 利用目的の通知
novel-book: 小説 物語 ストーリー
novel-fiction: ノベル 小説 文芸 文学
nowadays: 今日 現時点 現在 今
nuance: ニュアンス 語感
nuclear: 核 原子力 核兵器
nuclear-plant: 原発 原子力発電所
nuisance: 迷惑 迷惑行為
nullify: 取消し 取り消す 取り消し 取り消さ 取り消せ 取り消そ 取消 無効 キャンセル 撤回 取下げ 取り下げ 解約
number: 番号
number-count: 数 人数 件数 回数 個数 頻度
number-plate: ナンバー
nurse: 看護師 看護
nursery: 保育園 保育所 託児所 こども園
nursing-care: 介護 看護 介護休業
nurture: 育む 育み 育ま 育め 育も 育ん 培う 培い 培わ 培え 培お 培っ 育てる 育て 養育 育成
nutrient: カルシウム ナトリウム ミネラル ビタミン 栄養
nutrition: 栄養 栄養素
nuts: ナッツ 落花生 ピーナッツ
oath: 宣誓
obesity: 肥満 太る 太り 太ら 太れ 太ろ 太っ
object: 目標
objection: 異議 異議申立て 不服
objective-adj: 客観 客観的
obligation: 義務 債務
oblige: 義務付 義務づけ 課す 課し 課さ 課せ 課そ 課される
obliterate: 抹殺 根絶 撲滅
obscene: わいせつ 卑猥 猥褻 ポルノ
observe: 観察 観測
observe-seem: 見受け 見受けられ
obsession: 執着 固執 こだわる こだわり こだわら こだわれ こだわろ こだわっ
obstruct: 妨害 妨げ 阻害 支障 邪魔 干渉
obvious: 明白 明らか 自明
occasionally: 時折 時たま ときどき たまに
occupation: 職業 職種 職
occupy: 占拠 占め 占領
occurrence: 出来事 ハプニング
odor: 悪臭 臭気 臭い 臭く 臭か 臭け 臭さ 匂い 臭う 臭わ 臭え 臭お 臭っ ~におい
offender: 犯人 犯罪者 加害者 犯行者
office: 事務所 事業所 オフィス 営業所
officer-employee: 役職員 役員 役員等
official: 公式 正式 公的 オフィシャル
official-person: 公務員 官吏 吏員
official-residence: 官邸 公邸 官舎 社宅 公舎 社員寮
offline: オフライン
offset: 相殺 オフセット
old: 古い
olympics: オリンピック 五輪
omission-entry: 記載漏れ 漏れ 脱漏 記入漏れ 遺漏
omit: 省略 割愛
omitted-middle: 中略 後略 前略
on-the-other: 一方 他方 反面
on-water: 水上
one-after-another: 相次ぐ 相次ぎ 相次が 相次げ 相次ご 相次い 次々
one-line: 一行
one-way: 片道
only: のみ だけ
open: 開く 開き 開か 開け 開こ 開い 開ける 公開 開放
open-doors: 開場 開館 開店
open-flame: 火気 裸火
open-shop: オープン 開店 開業
open-source: オープンソース
opening: 開会 開場 オープニング
opening-session: 開会 開会式
operate: 運用 操業 運営 営む 営み 営ま 営め 営も 営ん
operating-system: オペレーティングシステム
operation: 操作 運転 稼働 作動 運営 稼動
operator: オペレーター 運用者 操作者 運営者
opinion: 意見 見解
opportunity: 機会 チャンス
oppose: 反対 対立 逆 異論
oppress: 弾圧 抑圧
opt-in: オプトイン
opt-out: オプトアウト 拒否 拒絶
optimization: 最適化 最適
option: オプション 選択肢
optional: 任意 自由 自発
or-less: 以下 以内
or-more: 以上
orange: オレンジ
orchestra: オーケストラ 交響楽団 交響
ordeal: 試練
order: 注文 発注 受注
order-command: 命令 指令 指図
order-form: 注文書 発注書 注文請書 発注 注文
order-sequence: 順序 順番 順
ordinance: 政令 省令 条例 施行令 府令
ordinary-damage: 通常損害 通常の損害
ordinary-people: 一般の人 公衆 大衆
ordinary-plain: 平凡 凡庸 ありきたり ありふれ
organism: 生物 生き物 生命体
organization: 組織 団体 機関
organization-mechanism: 機構
organizational: 組織的
organize-form: 編成
organize-tidy: 整理 整頓 片付け
organizer: 主催者 運営者 幹事
orientation: 指向 志向
origin: 出身 出自 起源 門地
original: 元の 原 本来 オリジナル 独創
original-text: 原文 正文 原本
original-work: 原作 原著
originate-send: 発信 発信者
originator: 元祖 創始者 先駆者
orphan: 孤児 遺児
orthodox: 正統
other: 他の その他 ほか 別の 他に 以外
other-side: 先方 貴社 御社
our-side: 当方 弊方
out-of-area: 圏外
outbreak: 勃発 突発
outdated: 時代遅れ 旧式 陳腐 陳腐化
outflow: 流れ出 流出入
outpatient: 通院
output: 出力 アウトプット
outside: 外部 社外 域外 国外 対象外 範囲外
outsider: 部外 部外者
outsource: 外部委託 業務委託 委託 再委託 外注
over-indebted: 多重債務
overflow: 溢れ あふれ 氾濫
overlap: 重複 重なる 重なり 重なら 重なれ 重なろ 重なっ
overlook: 見逃す 見逃し 見逃さ 見逃せ 見逃そ 見落とす 見落とし 見落とさ 見落とせ 見落とそ 看過 黙認
overnight-stay: 泊まり 泊まる 泊まら 泊まれ 泊まろ 泊まっ 外泊
overseas-trip: 渡航 渡航先
overtime: 時間外 残業 時間外労働 休日労働
overwhelming: 圧倒的 圧倒
overwork: 過重労働 過労
owner: 所有者 オーナー 持ち主
oxygen: 酸素
pace: ペース
pack: パック
package: パッケージ
packaging: 梱包 包装
packing: 梱包 包装 荷造り 梱包費
page: ページ
paid-leave: 有給 有休 年休
pain: 苦痛 痛み
painful: 痛い 痛く 痛か 痛け 痛さ 痛む 痛み 痛ま 痛め 痛も 痛ん 辛い 辛く 辛か 辛け 辛さ つらい つらく つらか つらけ
    つらさ
paint: 塗り 塗る 塗ら 塗れ 塗ろ 塗っ 塗装 塗料 ペイント
painter: 絵描き 画家 画工
panel: パネル
paperback: 新書 文庫 文庫本
paragraph: 項 各項 前項
paralympic: パラリンピック オリンピック 五輪
parameter: パラメータ 引数 変数 パラメーター
parasite: 寄生虫 害虫 シラミ 寄生
parent: 親 父母 両親 保護者
parent-company: 親会社
parentheses: カッコ 括弧 かっこ書
park: 公園 パーク
parka: パーカー フード付き
parking: 駐車 駐車場 駐輪
parliament: 国会 議会 衆議院 参議院
parody: パロディ
part: 部分 一部 一部分
part-time: パート アルバイト 非常勤
part-timer: 臨時職員 契約社員 嘱託 嘱託社員 有期雇用 パートタイマー パート アルバイト パートタイム 短時間労働者 非常勤
    パート社員 バイト
part-ways: 別れ 決別
participant: 参加者 出席者 来場者
participate: 参加 出席 加入
participate-join: 加わる 加わり 加わら 加われ 加わろ 加わっ 参画 参加
participation-fee: 参加費
partner: パートナー 提携先 提携 協力会社
partner-life: パートナー 伴侶 同性パートナー
parts: パーツ 部分品
party-assertion: 言い分
party-event: パーティー パーティ 宴会 懇親会 飲み会
party-leader: 党首 党代表
party-member: 党員
party-other: 相手 当事者
pass-away: 逝く 逝き 逝か 逝け 逝こ 逝っ 亡くなる 亡くなり 亡くなら 亡くなれ 亡くなろ 亡くなっ 逝去 死去
pass-exam: 合格 合格者
pass-hand: 渡す 渡し 渡さ 渡せ 渡そ 手渡 渡る 渡り 渡ら 渡れ 渡ろ 渡っ
pass-on: 言い渡す 言い渡し 言い渡さ 言い渡せ 言い渡そ 申し渡す 申し渡し 申し渡さ 申し渡せ 申し渡そ
pass-time: ~過ぎる ~過ぎり ~過ぎら ~過ぎれ ~過ぎろ ~過ぎっ 経つ 経ち 経た 経て 経と 経っ 経過 過ぎ去る 過ぎ去り 過ぎ去ら
    過ぎ去れ 過ぎ去ろ 過ぎ去っ
pass-vote: 可決 採決
passport: 旅券 パスポート
password: パスワード 暗証番号 認証情報
past: 過去
paste: 貼る 貼り 貼ら 貼れ 貼ろ 貼っ 貼り付け ペースト 貼付
patch: パッチ 修正プログラム
patent: 特許 特許権
patent-attorney: 弁理士
pathetic: 情けない 情けなく 情けなか 情けなけ 情けなさ 嘆かわしい 嘆かわしく 嘆かわしか 嘆かわしけ 嘆かわしさ
patient: 患者
patient-adj: 忍耐 辛抱 我慢
patrol-car: パトカー 巡回 パトロール
pattern: パターン 型 類型
pattern-design: 模様 図柄
pay: 支払 料金 有料 費用 課金 有償 払う 払い 払わ 払え 払お 払っ
pay-cut: 減給 減俸
pay-in: 払い込む 払い込み 払い込ま 払い込め 払い込も 払い込ん 払込み 払込
payment: 支払 支払い 決済 弁済 納付
payment-in: 入金 着金
payment-info: 決済情報 決済 支払情報 支払方法
payroll: 給与計算 給与支払 給与支給
payslip: 給与明細 源泉徴収票 納税証明書
peace: 平和 和平
pearl: 真珠 宝石 貴金属
peculiar: 固有 独自 特有
pedal: ペダル
pedigree: 血統 血筋 血統書
pedometer: 歩数 歩数計
penalty: 罰則 制裁 処罰 懲役 ペナルティ 罰 罰金 過料
penalty-contract: 違約金 制裁金
pencil: 鉛筆
penetration-test: 侵入テスト ペネトレーションテスト
peninsula: 半島
pension: 年金 企業年金
per: ~当たり 一人当たり
percent: パーセント 割合 率
perfect: 完璧 万全 完全無欠
perform-appear: 出演 出演者
performance: 性能 パフォーマンス 実績
performance-stage: 公演 上演 舞台 ステージ 興行
performing-arts: 芸能 芸能人 芸人
period: 期間 期限
period-stage: 時期 期
periodic: 定期的 定期
perk: 特典 特権的
permission-official: 許認可 認可 許可 免許
permit: 許可 許諾 認め 許容
persecute: 迫害
persistent: 執拗 しつこい しつこく しつこか しつこけ しつこさ
person: 個人 本人 人
person-concerned: 関係者
person-in-charge: 担当者 窓口担当 責任者 管理責任者
person-people: 人々 人物 人間 方々 人たち 人達 人
personal-data: 個人情報 個人データ 個人関連情報
personality: 人柄 気質 性分
personalize: パーソナライズ 個人に合わせ
personification: 擬人 擬人化
personnel-measure: 人的
persuade: 説得
pesticide: 農薬 殺虫剤 除草剤
petition: 申立 申立て 申し立て 請願
petroleum: 石油 原油
pharmacist: 薬剤師 薬局
phenomenon: 現象
philosophy: 哲学 理念
phishing: フィッシング
phobia: 恐怖症
photo-id: 写真付き 写真付身分証
photograph: 撮影 写真撮影 撮る 撮り 撮ら 撮れ 撮ろ 撮っ
physical: 物理 有形
physical-education: 体育 体育館 体操
physical-measure: 物理的
physical-strength: 体力
piano: ピアノ
pierce: 刺さる 刺さり 刺さら 刺され 刺さろ 刺さっ 刺す 刺し 刺さ 刺せ 刺そ 突き刺す 突き刺し 突き刺さ 突き刺せ 突き刺そ
pile-up: 重ね 積み重ね 積む 積み 積ま 積め 積も 積ん 積み上げ
pilgrimage: 巡礼 参詣
pilot: パイロット 操縦 操縦士
pimple: ニキビ 吹き出物
pink: ピンク 桃色
piping: 配管
pirate: 海賊 海賊行為
piston: ピストン
pitch: ピッチ
place: 場所
place-fixed: 据え 据え置く 据え置き 据え置か 据え置け 据え置こ 据え置い
place-put: 置く 置き 置か 置け 置こ 置い 置いて 設置
plaintiff: 原告 申立人
plan: 予定 計画 企画 構想 プラン
plan-document: 計画書 企画書
plane-surface: 平面
planning-dept: 企画部 経営企画
plant: 植物
plant-industrial: プラント 工場設備
platform: プラットフォーム 基盤
play: 遊び 遊ぶ 遊ば 遊べ 遊ぼ 遊ん 遊具 プレー プレイ
play-role: 活躍
player: プレイヤー プレーヤー 競技者
player-music: 奏者 演奏者 演奏
plaza: プラザ 広場
pleasant: 楽しい 楽しむ 楽しみ 楽しま 楽しめ 楽しも 楽しん
pledge: 誓約 誓い 誓う 誓わ 誓え 誓お 誓っ 約束 誓約書 確約 担保 質入れ
plugin: プラグイン アドオン 拡張機能
plunder: 略奪 強奪 奪う 奪い 奪わ 奪え 奪お 奪っ 奪い取る 奪い取り 奪い取ら 奪い取れ 奪い取ろ 奪い取っ
plus: プラス
pocket: ポケット
poem: 詩 俳句 短歌 詩歌
poet: 詩人
point-of-contact: 接点 タッチポイント
point-out: 指摘
point-time: 時点
poison: 毒物 毒 有毒
poisoning: 中毒 食中毒
police: 警察 警察署 捜査機関
police-chief: 署長
police-kata: ポリス 警官 警察官
police-officer: 警官 警察官 巡査
policy: 方針 ポリシー 政策
polish: 磨く 磨き 磨か 磨け 磨こ 磨い 研磨 磨き上げ
political-activity: 政治活動 選挙活動
political-party: 政党 支持政党 政治 政治的
politics: 政治 政治的
politics-world: 政界 政治家
pollution: 汚染 公害
pool: プール
pop-up: ポップアップ
popular: 人気 有名 著名
population: 人口
pork: 豚肉 豚
pornography: ポルノ アダルト
port: ポート 港 港湾 港口
port-software: 移植
portfolio: ポートフォリオ 作品集
portrait: 肖像 肖像権 パブリシティ権
pose: ポーズ
position: 立場 位置 地位 ポジション 役職
possession: 占有 占有権
possible: 可能 できる でき 可能性 恐れ おそれ 出来 作れ
post-mail: 郵便 郵送 書留 配達証明 内容証明
post-position: ポスト 職席
post-write: 投稿 書き込み 寄稿
postage-stamp: 切手 郵便切手
postal-code: 郵便番号
postcard: ハガキ 葉書 はがき
poster: ポスター 掲示物
posterity: 後世 後代 子孫
postpone: 延期 繰り延べ 先送り
postwar: 戦後 戦時 大戦 戦場 世界大戦
pot: ポット 鍋 やかん フライパン
potato: ジャガイモ じゃがいも 芋
potential: ポテンシャル 潜在力
pouch: ポーチ 小袋
pour: 注ぐ 注ぎ 注が 注げ 注ご 注い 注ぎ込む 注ぎ込み 注ぎ込ま 注ぎ込め 注ぎ込も 注ぎ込ん
powder: 粉末 粉じん 粉塵
power: パワー
power-generation: 発電 発電所
power-harassment: パワハラ パワーハラスメント
power-motive: 動力
power-outage: 停電 電力 電気
power-source: 電源
power-strong: 強力 強い 強く
powerful: 強大
powerless: 無力 無能
practical: 実用 実践的 実務的
practice: 実践 慣行 実務 慣習
praise: 称賛 褒め 評価
pray: 祈願 祈る 祈り 祈ら 祈れ 祈ろ 祈っ 祈祷 礼拝 拝む 拝み 拝ま 拝め 拝も 拝ん
precede: 先行 先立つ 先立ち 先立た 先立て 先立と 先立っ 先んじ
predation: 捕食 捕獲
predetermined: 既定 所定 一定 規定
predict: 予知 予測
prefecture: 都道府県 県 府
preference: 好み 嗜好 選好 環境設定
pregnancy: 妊娠 出産 分娩
prejudice: 偏見 先入観
preliminary-round: 予選 予備選 一次審査
premise: 前提
premium: プレミアム 割増 プレミア
prep-school: 予備校 塾 学習塾
prepaid: 前払式 プリペイド
prepare: 準備 用意 整備 備え
prescription: 時効 消滅時効 処方 処方箋
prescription-medical: 処方箋 処方
present-show: 提示
presentation: プレゼン プレゼンテーション
president: 社長 会長 大統領 総裁
press: 報道機関 報道 プレス
press-conference: 会見 記者会見
press-coverage: 取材
pressure: 圧力 気圧 プレッシャー
pretend: 見せ掛け 見せかけ 装う 装い 装わ 装え 装お 装っ 偽装 ふりを 騙る 騙り 騙ら 騙れ 騙ろ 騙っ
pretext: 口実 言い訳
prevail: 優先 優越
prevent: 防止 防ぐ 予防 防い
prey: 獲物 餌食
prey-on: 食い物 食べ物
price: 価格 代金 値段
price-fall: 下落 値下がり 急落
price-reduction: 減額 値下げ 代金の減額
priest: 神父 司祭 僧侶 聖職 聖職者 牧師 神職
prime-minister: 首相 総理 総理大臣 内閣総理大臣
principal-school: 校長 学校長 園長 学長
principle: 原則 原理 理念
printer: プリンタ プリンター 印刷機
prior-consent: 事前の同意 事前同意
priority: 優先 優先順位
prison: 刑務所 拘置所 監獄 刑事施設 牢屋 収監
prison-release: 釈放
prisoner: 囚人 受刑者 服役囚
privacy: プライバシー 私生活 私事
privacy-violation: プライバシーの侵害 プライバシー侵害
private: 私的 民間 非公開 私人
private-house: 民家 人家 一軒家
private-life: プライベート 私的 私用
private-lodging: 民泊 民宿
privilege: 特権 権限
prize: 賞品 景品 賞金 贈呈品
probability: 確率 蓋然性 公算
probation: 試用期間 試用
problem: 問題 課題
procedure: 手続 手続き 手順 プロセス
process: 処理 取扱 取り扱 プロセス
process-modify: 加工 加工品 二次加工
processing-goods: 加工
processor: 処理者 受託者 委託先
proclaim: 布告 公布
procure: 調達 仕入 購買
produce: 生む 生み 生ま 生め 生も 生ん 生み出す 生み出し 生み出さ 生み出せ 生み出そ 産出 生産
producer-media: プロデューサー
product: 製品 商品 物品 品目
product-name: 品名 商品名 製品名
production-agency: プロダクション 芸能事務所
production-env: 本番 本番環境
productive: 生産的 生産性
profession: 専門職 プロフェッショナル 士業
professor: 教授 准教授
profile: プロフィール プロファイリング 経歴
profit: 利益 黒字 収益
profitable: 儲かる 儲かり 儲から 儲かれ 儲かろ 儲かっ 儲け
program-show: 番組
programmer: プログラマ プログラマー
programming: プログラミング
prohibit: 禁止 禁じ
project: プロジェクト 事業
project-image: 投影 映す 映し 映さ 映せ 映そ 映し出す 映し出し 映し出さ 映し出せ 映し出そ
promise: 約束 誓約
promissory-note: 手形 約束手形
promote: 促進 推進 奨励 助長 振興
promotion-job: 昇進 昇格 昇任 昇給
promotion-rank: 昇進 昇格
proof: 証明 裏付 証拠 立証
property: 財産 所有 資産 所有権
property-assets: 財産 資産 財物
prophecy: 預言 予言
proposal: 提案 動議 提起 議案
proposal-submit: 申し出 申し出る 申出
pros-cons: 賛否 是非 可否
prosecution: 検察 起訴 訴追 検察官 検察庁
prosecutor: 検察官 検事 検察 裁判所 検察庁
prospective-employee: 内定者
prosper: 栄え 繁栄 繁盛
protect: 保護 守る 守り 防護
protective-gear: 保護具
protest: 抗議
protocol: プロトコル 手順
prototype: 試作品 試作 プロトタイプ
provide: 提供 付与 与え 供給 支給
provider: プロバイダ プロバイダー 提供者 提供元
provision: 規定 条項 定め
provisional-attachment: 仮差押え 仮差押
provisional-disposition: 仮処分
proxy: プロキシ 代理
proxy-mandate: 委任状 委任
pseudonym: 仮名加工 仮名
puberty: 思春期 思春
public-adj: 公的 公開 公共 公的な
public-bath: 銭湯 公衆浴場 浴場 温泉 入浴 風呂
public-domain: パブリックドメイン
public-finance: 財政 財政的
public-interest: 公益 公共の福祉
public-key: 公開鍵 秘密鍵
public-morals: 公衆道徳 風紀
public-notice: 公告 公示 官報
public-order: 公序良俗
public-relations: 広報 渉外
public-safety: 治安 公安 公共の安全
public-task: 公務 公的任務
public-transmission: 公衆送信 送信可能化
publication: 出版 発行
publicity: 公共 公衆 公的
publish-post: 投稿 掲載 書き込み
pull: 引く 引き 引か 引け 引こ 引い 引っ張
pull-request: プルリクエスト
punch-hit: パンチ 殴る 殴り 殴ら 殴れ 殴ろ 殴っ 殴打
punitive: 懲罰的
puppy: 子犬 犬
purchase: 購入 買い 販売 購買 仕入れ
purchase-buy: 買う 買い 買わ 買え 買お 買っ 購入 買い取り
purchase-history: 購買履歴 購入履歴 取引履歴 注文履歴 利用履歴
purchasing-dept: 購買部 調達部 資材
pure: 純粋 純然 純正 ピュア
purpose: 目的 利用目的 使用目的
pursue: 追求 追及
push: 押す 押し 押さ 押せ 押そ プッシュ
push-notice: プッシュ通知
put-in: 入れ 込め
put-on-sale: 発売 新発売 売り出す 売り出し 売り出さ 売り出せ 売り出そ
put-out: 出す 出し 出さ 出せ 出そ
put-right: 直す 直し 直さ 直せ 直そ 書き直す 書き直し 書き直さ 書き直せ 書き直そ
pyramid-scheme: ねずみ講 マルチ商法 無限連鎖講
qualification: 資格 適格 要件
qualify: 資格を満た 適格
qualities: 資質 素質 素養
quality: 品質 性能
quantity: 大量 分量 数量 ~量
quarrel: 喧嘩 口論 言い争い けんか
question: 質問 疑問 問い合わせ 問合せ お問い合わせ 照会
quick: 迅速 早く 速やか 直ちに
quiet: 静か 静粛 静穏 静寂
quiz: クイズ なぞなぞ
quorum: 定足数
quota: ノルマ
quotation-saying: 名言 格言 ことわざ
quote-from: 抜粋 引用 転載 再掲載
race: 人種
race-run: 競走 競馬 競輪
racketeer: 総会屋
radiation: 放射線 放射能 放射性
radio-tv: テレビ ラジオ 放送
radio-wave: 電波 周波数 電磁波
radius: 半径
railway: 鉄道 電車 列車
rain: 降る 降り 降ら 降れ 降ろ 降っ 雨 降雨 大雨
raise: 引き上げ 高め ~上げ 揚げ
range: 範囲
rank: 順位 ランキング 順
ransomware: ランサムウェア
rape: レイプ 強姦 強制性交
rapid-train: 快速
rare: 珍しい 珍しく 珍しか 珍しけ 珍しさ 希少 稀
rate: 割合
raw-material: 原材料 原料 材料 資材 素材 部品
reach: 到達 届く 届き 届か 届け 届こ 届い 及ぶ 至る 至り 至ら 至れ 至ろ 至っ リーチ
reach-limit: 達する 達すり 達すら 達すれ 達すろ 達すっ 達し
react: 反応 リアクション
react-against: 反発 反感
reaction: リアクション 反応
read: 読み 読む 読ん 閲覧
read-aloud: 朗読 読み上げ 音読
read-book: 読書
read-only: 読み取り
read-out: 読み取る 読み取り 読み取ら 読み取れ 読み取ろ 読み取っ 読取り
reader: 読者 読み手
reading-way: 読み方 読み仮名 ふりがな フリガナ ヨミガナ
real-ability: 実力 実力行使
real-estate: 不動産
real-name: 本名 実名
realtime: リアルタイム 即時性
reason: 理由 原因 根拠 事由
reasonable: 合理
rebellion: 反乱 反逆 謀反 蜂起
rebound: リバウンド 反動
recapture: 奪還 奪回 取り戻す 取り戻し 取り戻さ 取り戻せ 取り戻そ
receipt: 領収書 レシート 受領証 領収証
receipt-reception: 受付 受理 受け付け 受領
receive: 受信 受け取 受領 ~受け ~受ける ~受けた ~受けて
receive-benefit: 受給
receive-humble: 承る 承り 承ら 承れ 承ろ 承っ 拝受 頂戴
receive-payment: 領収 受取り
receive-stock: 入荷 再入荷 入庫
recent: 最近 近年 昨今 このたび 先般
receptionist: 受付係
recession: 不況 不景気 景気後退
recipe: レシピ
recipe-formula: 配合 処方
recipient: 受信者 受領者 受取人 提供先
reckless: 無謀 重過失
recognize: 認識 認知 認め 承知 自覚
recommend: 推奨 勧め 勧告 推薦 薦め オススメ おすすめ お薦め
recommendation: 勧告 提言 推薦
recommendation-letter: 推薦状
reconstruction: 復興 再建
record: 記録 履歴 ログ
record-capture: 収録
record-disc: レコード
recording: 録画 録音
recruit: 募集 求人 公募 採用 選考
recurrence: 再発 再発防止
recycle: リサイクル 再生 再利用
red: 赤い 赤く 赤か 赤け 赤さ 赤色 レッド
redo: やり直す やり直し やり直さ やり直せ やり直そ 作り直す 作り直し 作り直さ 作り直せ 作り直そ
reduce: 減らす 減らし 減らさ 減らせ 減らそ 減少 軽減 削減 低減 縮小 緩和
reference: 参考 参照 準用 引用
reference-letter: 推薦状 身元保証
referrer: 紹介者
refined: 洗練
reflect: 反映
reform: 改革 刷新 変革
refrain: ご遠慮 差し控え 控え
refresher: リフレッシュ
refreshing: 爽快 爽やか さわやか
refrigerator: 冷蔵庫 冷蔵 クール便
refuel: 給油 ガソリン 燃料 軽油
refugee: 難民
refund: 返金 払い戻す 払い戻し 払い戻さ 払い戻せ 払い戻そ 払戻 払戻し 返還 返戻
regardless: 問わず 関わらず かかわらず 拘らず いかんを
regime: 政権
region: 地域 地方 区域 地区
register: 登録 レジストリ
register-official: 登記 戸籍 登録簿 台帳 名簿 原簿
registered-domicile: 本籍 本籍地 戸籍 戸籍謄本
regret: 残念 後悔 遺憾
regular-use: 常用 常備
regulation: 規制 規定 規程
rehearsal: リハーサル 予行演習 予行
relate-legal: 係る 係り 係ら 係れ 係ろ 係っ
relation: 関連 関係 関する 関し
relax-ease: 緩和 緩め 緩い 緩く 緩か 緩け 緩さ
relay: 中継 中継局
release: リリース 公開 発行 発表 公表
relief: 安心
religion: 宗教 信仰 宗派
religious-solicit: 宗教活動 布教
relocation: 移設 移動 撤去 転勤 配置転換 異動
rely-on: 頼る 頼り 頼ら 頼れ 頼ろ 頼っ 拠り所
remain: 残る 残り 残ら 残れ 残ろ 残っ 残って 残存 残す 残し 残さ 残せ 残そ
remain-left: 残余 残り
remain-residual: 残留 残存
remark: 発言 言動 言及 述べ 語る 語り 語ら 語れ 語ろ 語っ 述べる
remarry: 再婚
remember: 覚える 覚えて 記憶 思い出
remind: 催促 リマインド 思い出させ
remodel: 改造 改装
remote: 遠隔 リモート テレワーク 在宅
renew: 更新 継続 自動更新 延長
rent: 家賃 賃料 レンタル リース
reopen: 再開
repair: 修理 修繕 補修 修復
repeal: 廃止 撤廃 廃棄
repeat: 繰り返 再度 再び 改めて 重ねて
repel: 撃退 追い返す 追い返し 追い返さ 追い返せ 追い返そ
replace: 交換 置き換え 取り替え 差し替え 代える
replace-item: 代替品 代替 交換 取替え 取り替え
replace-person: 後任 代理
reply: 返信 返答 回答
report: 報告 通報 レポート
report-document: 報告書 レポート 報告 届出 届け出 届
reporter: 報告者 通報者
repository: リポジトリ レポジトリ 貯蔵
represent: 代表 代理 代弁
representative: 代表者 代理人 代表取締役 代表
reprimand: 戒告 けん責 譴責 訓告 叱責 厳重注意 訓戒
reproduce: 複製 転載 複写 再現
reproduction-bio: 生殖 繁殖
reputation: 評判 信用 名声 名誉
request: 請求 要求 依頼 要請 リクエスト 求め 要望 申請 お願い 意見 頼む 頼み 頼ま 頼め 頼も 頼ん
request-disclosure: 開示請求 開示等
require: 必要 必須 要件 要求
rescind: 解約 解除 解消 契約解除
rescue: 救助 救急 救済 救命 救援
rescue-help: 助ける 救う 救い 救わ 救え 救お 救っ 救済
research: 研究 学術 リサーチ
research-institute: 研究所 研究室 ラボ 実験室
researcher: 研究者 研究員
resell: 転売 再販 再販売
resemble: 似て 似た 類似 同様 似る 似な 似ま 似ら 似よ 似ず 似通う 似通い 似通わ 似通え 似通お 似通っ
reserve: 留保 予約 取っておく
reserve-allowance: 引き当て 引当金 引当
reset: リセット 初期化 再設定
residence: 住居 居所 住所
residence-card: 在留カード 在留 在留資格 ビザ 査証
residence-status: 在留資格
resident-of: 県民 市民 町民 都民 村民 区民
resident-record: 住民票 住民
resign: 辞任 辞職 辞退 退職 退社 離職
resignation: 辞職 退職届 退職願
resin: 樹脂 プラスチック
resist: 抵抗 抗う
resolve-determination: 決心 覚悟 決断力
resolve-ready: 覚悟
resource: 資源 リソース
respect: 尊重 敬意 敬う 敬い 敬わ 敬え 敬お 敬っ 尊敬 敬愛
respond: 対応 応対 応答 応じる ~応じ
responsibility: 責任 責務 義務 責め 賠償責任
rest-break: 休憩 休息
restaurant: 飲食店 レストラン
restore: 復元 復旧 回復 復帰
result: 結果 成果
resume: 履歴書 職務経歴書 経歴書
resuscitate: 蘇生 心肺蘇生 よみがえる よみがえり よみがえら よみがえれ よみがえろ よみがえっ 蘇る 蘇り 蘇ら 蘇れ 蘇ろ
    蘇っ
retain: 保有 保管 保存 保持
retaliate: 報復 仕返し 不利益な取扱い 不利益 不利益取扱い
retire: 退職 離職 退任 辞任 引退 隠退
retiree: 退職者 退職された方 元従業員 退任 退職後
retirement-age: 定年 停年
retirement-allowance: 退職金 退職手当 退職給付
retroactive: 遡及 遡って
return: 戻る 戻り 戻ら 戻れ 戻ろ 戻っ 戻す 戻し 戻さ 戻せ 戻そ 返す 返し 返さ 返せ 返そ 返却 返る
return-home: 帰る 帰り 帰ら 帰れ 帰ろ 帰っ 帰宅 帰省 帰途
return-lend: 貸与品 貸与物
return-regress: 回帰 立ち返る 立ち返り 立ち返ら 立ち返れ 立ち返ろ 立ち返っ
reuse-password: 使い回す 使い回し 使い回さ 使い回せ 使い回そ
revenge: 復讐 リベンジ 報復 仇
revenge-porn: リベンジポルノ
revenue: 売上 売上高 収益
revenue-stamp: 印紙 収入印紙 印紙税
reverse: 逆 逆転 反転
reverse-engineer: リバースエンジニアリング
reverse-engineering: 逆コンパイル リバースエンジニアリング 逆アセンブル
review-again: 見直し 見直す 見直さ 見直せ 見直そ 再検討 再評価
review-comment: レビュー
revive: 復活 再興
revolution: 革命
reward: 報う 報い 報わ 報え 報お 報っ 報償 褒美
reward-return: 見返り
rewrite-renew: 書き換え 書換え 上書き
rich: 金持ち 富裕 富裕層 裕福
ride: 乗る 乗り 乗ら 乗れ 乗ろ 乗っ 乗車
right: 権利
right-holder: 権利者 著作権者
right-or-wrong: 是非 可否 当否
right-side: 右
right-to-be-forgotten: 忘れられる権利
right-wing: 右派 右翼
rigorous: 厳密 厳格 厳正 厳し 厳重 徹底
ring-jewelry: 指輪
ring-sound: 鳴らす 鳴らし 鳴らさ 鳴らせ 鳴らそ 鳴る 鳴り 鳴ら 鳴れ 鳴ろ 鳴っ 鳴り響く 鳴り響き 鳴り響か 鳴り響け
    鳴り響こ 鳴り響い
riot: 暴動 騒乱
rise: 上がる 上がり 上がら 上がれ 上がろ 上がっ 上昇
rise-emerge: 台頭
risk: リスク 危険 脅威
rival: ライバル 好敵手
river: 河川
road: 道路 道
road-surface: 路面 路上
roadmap: ロードマップ
robot: ロボット
role: 役割 役目 ロール
roll-over: 転がる 転がり 転がら 転がれ 転がろ 転がっ 転覆 横転
roller: ローラー
romance: 恋愛 交際
ronin-student: 浪人 浪人生
roof: 屋根 屋上
room: 部屋 居室 個室 ルーム 客室
room-margin: 余裕 余地
room-share: 相部屋 同室
root: 根 ルート 根本
rotate: 回転 交代
rough: 乱暴 粗暴 荒々しい 荒々しく 荒々しか 荒々しけ 荒々しさ 手荒
rough-guide: 目安 目途 目処
round-trip: 往復
route: 路線 航路 ルート
royalty: ロイヤリティ 使用料 ロイヤルティ
rule: 規則 ルール 規範
run-away: 逃げ出す 逃げ出し 逃げ出さ 逃げ出せ 逃げ出そ 逃走 脱走 逃亡 逃げ
run-fast: 駆ける 駆けり 駆けら 駆けれ 駆けろ 駆けっ 駆る 駆り 駆ら 駆れ 駆ろ 駆っ 疾走
run-move: 走る 走り 走ら 走れ 走ろ 走っ 走行
run-out: 切れ 尽き 使い果たす 使い果たし 使い果たさ 使い果たせ 使い果たそ 枯渇
runaway: 暴走 暴走行為
runway: 滑走路 滑走
rush-into: 突入 突っ込む 突っ込み 突っ込ま 突っ込め 突っ込も 突っ込ん 飛び込む 飛び込み 飛び込ま 飛び込め 飛び込も
    飛び込ん
rush-to: 駆けつけ 駆け付け 急行
sacrifice: 犠牲 犠牲者
sad: 悲しい 悲しく 悲しか 悲しけ 悲しさ 悲しむ 悲しみ 悲しま 悲しめ 悲しも 悲しん 悲嘆
sad-news: 悲報 訃報
safe-box: 金庫
safe-sound: 無事 安泰 健在
safe-word: セーフ
safeguard: 安全管理措置 保護措置
said-company: 同社 同会社 同事業者
salad: サラダ
sale-promotion: セール バーゲン 特売
sales-dept: 営業 営業部
sales-floor: 売り場 売場
sales-person: 営業担当 販売員 店員
salt: ソルト
salt-content: 塩分 食塩 塩
same-day: 即日 当日
same-feeling: 同感
sample: サンプル 見本 試供品 標本
sandal: サンダル
sanitation: 安全衛生
satellite: 衛星
saturday: 土曜 土曜日
save: 節約 貯金 保存する セーブ
say-humble: ~申し上げ 申す 申し 申さ 申せ 申そ 申し述べ
say-un: 云う 云い 云わ 云え 云お 云っ 云々
say-word: 言う 言い 言わ 言え 言お 言っ 言われ
scale: 規模 スケール
scan: スキャン 走査
scared: 怖い 怖く 怖か 怖け 怖さ 恐ろしい 恐ろしく 恐ろしか 恐ろしけ 恐ろしさ 恐怖 怖がる 怖がり 怖がら 怖がれ 怖がろ
    怖がっ 恐れ
scary: 恐い 恐く 恐か 恐け 恐さ 怖い 怖く 怖か 怖け 怖さ 怖がる 怖がり 怖がら 怖がれ 怖がろ 怖がっ 恐ろしい 恐ろしく
    恐ろしか 恐ろしけ 恐ろしさ 恐怖
scatter: 撒く 撒き 撒か 撒け 撒こ 撒い 散布 ばら撒く ばら撒き ばら撒か ばら撒け ばら撒こ ばら撒い まき散らす まき散らし
    まき散らさ まき散らせ まき散らそ
scenario: シナリオ 想定
scene: 場面 シーン 局面
schedule: 日程 予定表 スケジュール 時間割
scholar: 学者 研究者
scholarship: 奨学金
school: 学校 大学 研究機関 学術機関 学園 学院 スクール 学舎
school-building: 校舎 教室 構内 校内 キャンパス
school-class: 学級 クラス
school-high: 高等学校 中学校 小学校 学校
school-subject: 教科 科目 学科
science: 科学
science-subject: 理科 理系
scientific: 科学的 学術的
scientist: 科学者
scoop: スクープ 特ダネ
scope-application: 適用範囲 対象範囲 範囲
scope-purpose: 目的外 範囲内 範囲外
score: 得点 点数 スコア
scream: 絶叫 叫ぶ 叫び 叫ば 叫べ 叫ぼ 叫ん 大声
screen: 画面 スクリーン
screen-resolution: 解像度
screenshot: スクリーンショット 画面キャプチャ
script: スクリプト 台本 脚本
scrivener: 司法書士 行政書士
scroll: スクロール
sea: 海 海洋 海上
seal: 印鑑 押印 捺印 印章 印 署名 記名押印 記名
seal-certificate: 印鑑証明書 印鑑登録証明書
seal-closure: 封じ 封印 封緘
seal-registered: 印鑑 印鑑登録
search: 検索 探し 探す サーチ
search-police: 捜査 捜索
season: 季節 四半期 期 シーズン 時季
seasoning: 調味料 味噌
seat: 座席 シート 席 客席
seat-reservation: 座席 座席指定
seaweed: 海苔 昆布 海藻
second-part: 後編 後半 下巻
second-time: 秒
secondary-use: 二次利用 二次的著作物
secondment: 出向
secret: 秘密 機密 守秘 秘密保持
secretary: 書記 秘書 幹事 事務局
secretion: 分泌
section: 節 セクション 部 章
securities: 有価証券 証券 債券 株式 社債
security: 安全 セキュリティ
security-guarantee: 保障
security-treaty: 安保 安全保障
see: 参照 見る 見て 見つけ 見た 見な 見ま 見ら 見よ 見ず 視る 視て 視た 視な 視ま 視ら 視よ 視ず 観る 観て 観た 観な
    観ま 観ら 観よ 観ず ご覧
seed: シード 種子
seizure: 差押え 差押 差し押さえ 差し押え
selection: 選考 選抜 選定
self-confidence: 自信
self-government: 自治 自治会
self-inflicted: 自業自得 自損
self-own: ~自分 ~自身 ~自ら 自己 自社
self-published: 同人 同人誌
self-reflection: 反省 自省 内省
self-restraint: 自粛 自制 自重
sell: 販売 売却 売り 売買 売る 売ら 売れ 売ろ 売っ セールス
seller: 販売者 売主 販売業者 ベンダー 売り手
semiconductor: 半導体
semifinal: 準決勝 決勝 予選
send: 送信 送付 送る 送ら 送っ 転送 配信 伝送 送れ 送り 送ろ
send-back: 返還 返品 返金 返却 返送
sender: 送信者 送付者 差出人
senior-colleague: 先輩 先任
senior-person: 先輩 年長者 年輩
sense: 感覚 知覚 センス
sensitive: 要配慮 機微 センシティブ
sensor: センサー
separate: 分離 切り離 分ける 分けて 別々 別個
series: 一連 シリーズ 連載
serious: 深刻 重大 甚大 重い 重く
serious-illness: 重症 重篤 重病
serious-kata: シリアス 真剣 真面目 真摯
serve-care: 気軽 遠慮なく
server: サーバ サーバー ネットワーク
service: サービス
session: セッション
session-event: 部会 分科会
session-training: 講座 研修 コース
set-bundle: セット 一組
set-complete: 一式
set-off-emit: 放つ 放ち 放た 放て 放と 放っ 放出 放射
set-question: 出題
setting: 設定 構成
settle-suffice: 済む 済み 済ま 済め 済も 済ん 済ませ 済まない 済まなく 済まなか 済まなけ 済まなさ
settlement: 和解 示談
settlement-accounts: 決算
seven: 七つ
severability: 分離可能性 可分性
severable: 分離可能 可分
severe-bad: 酷い 酷く 酷か 酷け 酷さ ひどい ひどく ひどか ひどけ ひどさ 著しい 著しく 著しか 著しけ 著しさ
severe-degree: 重度
sex-life: 性生活
sexual: 性的 セクシュアル セクハラ
sexual-harassment: セクハラ セクシュアルハラスメント
sexual-orientation: 性的指向 性自認
shaft: シャフト 軸
shake-assign: 振る 振り 振ら 振れ 振ろ 振っ 振り分け 割り振る 割り振り 割り振ら 割り振れ 割り振ろ 割り振っ
shake-tremble: 震え 揺れ
shape: 形態 形状
share: 共有 シェア
share-part: 分担 持分
shareholder: 株主 出資者 社員総会 株主総会
shareholders-meeting: 株主総会 総会
sheet: シート
shellfish: 牡蠣 貝類 貝
shelter: 避難所 避難 給水所
shift: 交代 シフト 移行
shift-work: 交替勤務 シフト
ship: 出荷 発送 配送 輸送
ship-boat: 船舶 船
shipping-destination: 配送先 送付先 宛先 届け先 納入先 発送先
shipping-fee: 送料 配送料
shock: 衝撃 ショック 打撃
shoe: シューズ 靴 履物
shoes: 靴 履物 上履き スリッパ
shoot-down: 撃墜 撃ち落とす 撃ち落とし 撃ち落とさ 撃ち落とせ 撃ち落とそ
shoot-fire: 発砲 射撃 撃つ 撃ち 撃た 撃て 撃と 撃っ
shopping: 買い物 ショッピング
short: 短い 短期 短く 短縮
short-work: 短編 短文
shortage: 欠乏 不足
shortcut: ショートカット 近道
shortest: 最短
show: 表示 示す 示し 示さ 見せ
show-business: 興行
show-event: ショールーム 見世物
show-face: 顔出し 顔見せ
shower: シャワー
shrine: 神社 神宮 寺社
shrine-temple: 神殿 神社 寺院 寺
sibling: 兄弟 姉妹 兄妹 姉弟
side: 側面 側 サイド 側方
side-effect: 副作用 副反応
sign: 署名 記号
sign-mark: 標識 目印 看板 表札
signal: 信号 合図 シグナル 信号機
signature: 署名 サイン 電子署名
signboard: 看板 立て看板 表札
silence: 黙る 黙り 黙ら 黙れ 黙ろ 黙っ 沈黙 黙秘 黙示 暗黙
similar-way: 同じように 同様に
simple: シンプル 素朴 地味
simply: 単に 単なる 単純
since: 以来 以降
sing: 歌う 歌い 歌わ 歌え 歌お 歌っ 歌唱 歌 ソング カラオケ
singer: 歌手 ボーカル シンガー
singing: 歌唱 歌う 歌い 歌わ 歌え 歌お 歌っ
single: 単一 単独 一つ 唯一 単体 シングル
single-marital: 独身 未婚
single-minded: 一途 ひたむき ひたすら
single-sign-on: シングルサインオン
sink: 沈め 沈む 沈み 沈ま 沈も 沈ん 沈没
sit: 座る 座り 座ら 座れ 座ろ 座っ 着席
site-field: 現場 現地
situation: 事態 状況 情勢 局面
size: 大きさ サイズ 寸法
skiing: スキー
skill: 技能 スキル 能力 技量 資格 免許
skilled-expert: 熟練 熟達 練達 ベテラン
skillful: 上手い 上手く 上手か 上手け 上手さ 上手 巧み 得意 巧妙
skin-color: 肌の色 皮膚
skirt: スカート
sky: 天空 上空 空中
slander: 誹謗 中傷 誹謗中傷
slavery: 奴隷 奴隷制
sleep: 睡眠 寝る 寝て 寝た 寝な 寝ま 寝ら 寝よ 寝ず 眠る 眠り 眠ら 眠れ 眠ろ 眠っ 就寝 居眠り 寝かせ
slim: スリム 細い 細く 細か 細け 細さ 痩せ 痩身
slip: 滑る 滑り 滑ら 滑れ 滑ろ 滑っ スリップ 滑らせ
slip-out: 抜け出す 抜け出し 抜け出さ 抜け出せ 抜け出そ 抜け 抜け出
slow-down: 減速 徐行
slump: 低迷 停滞 伸び悩む 伸び悩み 伸び悩ま 伸び悩め 伸び悩も 伸び悩ん
small: 小さな 小規模 小さい
small-amount-money: 少額 小額 低額
small-medium: 中小 中小企業
small-quantity: 少量 微量
small-size: 小型 小口 小柄
smoking: 喫煙 たばこ 煙草 タバコ
smooth: スムーズ 円滑 滑らか
snow: 雪 降雪 積雪
snowboard: スノーボード
soap: 石鹸 せっけん 洗剤 合成洗剤
social: 社会
social-adj: 社会的
social-media: ソーシャルメディア 交流サイト
social-security-number: 社会保障番号 社会保険 社会保障 厚生年金
socio-economic: 社会経済
sofa: ソファー ソファ 椅子 座席 腰掛け
soft: 柔らか 柔らかい 柔らかく 柔らかか 柔らかけ 柔らかさ 軟らかい 軟らかく 軟らかか 軟らかけ 軟らかさ
soft-drink: ソーダ 炭酸 清涼飲料
software: ソフトウェア ソフト プログラム
soil: 土壌
sokaiya: 総会屋
solar: 太陽 太陽光
solatium: 慰謝料
soldier: 兵士 軍人 自衛隊 兵隊 兵員
solicit: 勧誘 募る 募り 募ら 募れ 募ろ 募っ
solidarity: 団結
solo-assignment: 単身赴任 単身
solo-exhibition: 個展
solve: 解決 解消 トラブルシューティング
some: いくつか 一部 幾つか 多少
some-little: 若干 少し 少数 多少 少な
someone: 誰か 何者か
someone-else: 他人 他者 第三者 他の者
something: 何か 何らか
sometimes: 時々 場合により
son: 息子 ご子息
song: 歌謡 歌 歌曲
soon: すぐ まもなく 間もなく 早く
sort: 並べ 整列 分別
sound: 音声 音 録音
sound-health: 健全
sound-quality: 音質
sound-valid: 妥当 相当 適正
soup: スープ 汁物
source-citation: 出典 典拠
source-code: ソースコード ソース コード 逆コンパイル リバースエンジニアリング 逆アセンブル
source-out: 出所 出どころ
south: 南側 南部
southeast: 南東
southwest: 南西
soy-sauce: 醤油
soybean: 大豆 豆乳
space: 空間 スペース 余白
spam: スパム 迷惑メール
spanish-lang: スペイン語
spare-part: 部品 予備品 交換部品
speak: 話す 話し 話さ 話せ 話そ 語る 語り 語ら 語れ 語ろ 語っ 喋る
speaker: 講演者 発表者 登壇者 話者
special: 特別 特定 特に 特殊 スペシャル
special-damages: 特別損害 逸失利益 得べかりし利益 逸失 間接損害 付随的損害 派生的損害 間接 付随
special-feature: 特集
special-made: 特製 特注
special-price: 特価 特別価格 安売り
specification: 仕様 仕様書
specify: 明記 明示 特定 指定 規定 定め
speculation-motive: 思惑
speech-expression: 言論 言論の自由
speed: 速度 スピード 高速 速い 速く
speed-up: 加速 スピードアップ
spend: 費やす 費やし 費やさ 費やせ 費やそ
spend-time: 過ごす 過ごし 過ごさ 過ごせ 過ごそ お過ごし
spend-use: 費やす 支出 歳出
spice: スパイス 香辛料 調味料
spinal: 脊髄 脊椎 背骨
spiritual: 心霊 霊的 スピリチュアル 霊感
spiritual-sales: 霊感商法
split: 分割 会社分割
sponsor: スポンサー 後援 協賛
sport: スポーツ 競技 運動
spot-place: スポット
spot-point: 箇所 地点 ポイント
spouse: 配偶者 夫 妻 夫婦 配偶
spread-harm: 拡大 蔓延 まん延
spread-info: 拡散 流布 伝播
spring-season: 春季 春期 春
spy: スパイ 諜報 スパイ行為
spyware: スパイウェア
square: 広場
stable: 安定
staff: スタッフ 要員 人員 係員
stage: 段階 過程 ステージ 工程
stainless: ステンレス
stairs: 階段 踏み段
stake: 持分 出資
stakeholder: ステークホルダー 利害関係者 関係者
stalk: つきまとい ストーカー ストーキング 嫌がらせ いやがらせ
stalking: つきまとい
stamina: スタミナ 持久力 体力
stand: 立つ 立ち 立た 立て 立と 立っ 立って
stand-booth: スタンド 売店 屋台
standard: 基準 標準 水準
standard-clauses: 標準契約条項 標準契約
standard-spec: 規格 標準規格
start: 開始 始め 始ま 着手 開設 スタート 始まる 始まり 始まら 始まれ 始まろ 始まっ 開幕
state: 国 州 国家
state-look: 様子 有様 外観
state-of-mind: 心境 心情 心持ち
state-organ: 国の機関 行政機関 官公庁 公的機関 官庁 国
state-run: 国営 国有 公営
statement-defense: 弁明 釈明 弁明の機会
station: 駅 駅前 ステーション 停留所
statistical: 統計的
statistics: 統計 集計
status-social: 社会的身分 身分 地位 門地
statute: 法令 法規 制定法 法律
stay: 滞在 宿泊 居る
stay-remain: 留まる 留まり 留まら 留まれ 留まろ 留まっ とどまる とどまり とどまら とどまれ とどまろ とどまっ 居残る
    居残り 居残ら 居残れ 居残ろ 居残っ 踏みとどまる 踏みとどまり 踏みとどまら 踏みとどまれ 踏みとどまろ 踏みとどまっ
steady: 地道 着実 堅実 コツコツ
steal: 盗む 盗み 盗ま 盗め 盗も 盗ん 盗難 窃盗 盗用 窃取 盗まれ 盗る 盗り 盗ら 盗れ 盗ろ 盗っ 泥棒
steam: 蒸気 蒸す 蒸し 蒸さ 蒸せ 蒸そ 水蒸気
steel: スチール 鋼 鉄鋼 鋼鉄
step-count: 歩数
step-down: 降板 身を引く 身を引き 身を引か 身を引け 身を引こ 身を引い
step-into: 踏み込む 踏み込み 踏み込ま 踏み込め 踏み込も 踏み込ん 立ち入る 立ち入り 立ち入ら 立ち入れ 立ち入ろ 立ち入っ
step-path: 歩み 歩調
stereo: ステレオ
stereotype: ステレオタイプ 固定観念
still: 静止 静か
stimulate: 刺激 刺激的
stock: 株式 株 株券
stone-wall: 石垣 石積み
stop-halt: 止める 止め 停止 中止 止まる 止まり 止まら 止まれ 止まろ 止まっ 立ち止まる 立ち止まり 立ち止まら 立ち止まれ
    立ち止まろ 立ち止まっ 停まる ストップ
stop-provision: 第三者提供の停止 提供の停止
stop-quit: やめる やめて 辞める 辞め
storage: ストレージ
store: 保存 保管 蓄積 格納 保持 貯蔵
store-shop: 店舗 店 ショップ 商店
straight: 真っ直ぐ まっすぐ 直線
strange: 不思議 奇妙 おかしい おかしく おかしか おかしけ おかしさ 奇怪
strategy: 戦略
stream: ストリーミング 動画配信
stream-flow: ストリーム
street-side: 街頭 街中 道端
strength-point: 長所 強み
stress: ストレス
stretch-extend: 伸ばす 伸ばし 伸ばさ 伸ばせ 伸ばそ 伸び 延ばす 延ばし 延ばさ 延ばせ 延ばそ 延び
strike: ストライキ 争議 労働争議 争議行為
strike-labor: ストライキ 争議
strike-type: 打つ 打ち 打た 打て 打と 打っ 打ち込む 打ち込み 打ち込ま 打ち込め 打ち込も 打ち込ん 叩く 叩き 叩か 叩け
    叩こ 叩い
strive: 奮闘 健闘 奮起 精進
strong-wind: 強風
strongest: 最強
structure: 構造 構成 仕組み 組織
structure-on-land: 工作物
stubborn: 頑固 頑な
student: 学生 生徒 児童
student-high: 高校生 中高生
student-id: 学生証
studio: スタジオ アトリエ 工房
study: 勉強 学業 勉学
study-abroad: 留学 留学生
sturdy: 頑丈 丈夫 堅牢 強固 頑強
style: スタイル
stylist: スタイリスト 美容師 理容師
sub-processor: 再委託先 復処理者
subcontract: 再委託 再委託先 下請 下請負 下請け
subdue: 制圧 鎮圧
subject-line: 件名
subjective: 主観 主観的
subjugate: 討伐 征服 征伐
sublicense: 再許諾 サブライセンス 再使用許諾
submit: 提出
subordinate: 部下 下位
subparagraph: 号 各号
subscribe: 購読 定期購読 加入 申し込む 申し込み 申し込ま 申し込め 申し込も 申し込ん 申込
subscriber: 加入者 購読者 会員 会員番号
subscription: 定期購入 サブスクリプション 購読
subsidiary: 子会社
subsidy: 補助金 助成金 助成 給付金 交付金
substance: 物質 物体
substantial: 実質的 実質 実体
substantially: 大幅 大きく
substitute: 代用 代用品
subtle: 微妙 わずか 僅か
suburb: 近郊 郊外
subway: 地下鉄 メトロ
succeed-right: 承継 継承 引き継
success: 成功
suffer: 被る 被り 被ら 被れ 被ろ 被っ 蒙る
suffice: 足る 足り 足ら 足れ 足ろ 足っ
sufficient: 十分 充分 足りる
sugar: 砂糖 糖分 糖質
suggest-imply: 暗示 示唆 ほのめかす ほのめかし ほのめかさ ほのめかせ ほのめかそ 匂わせ
suicide: 自殺 自傷
suit: 適する 適した 適す ふさわしい 相応しい
suit-clothes: スーツ 背広
suitcase: スーツケース 鞄 かばん バッグ
summarize: 要約 まとめる まとめて 取りまとめ
summary: 概要 要約 要旨 あらまし
summary-overall: 総括 総論
summer: 夏場 夏季 夏期 夏
summit-meeting: サミット 首脳会議
summit-top: 頂上 山頂
summon: 召喚 呼出状
sunday: 日曜 日曜日
sunrise: 日の出
sunset: 日没 日の入り 夕暮れ
superior: 上司 上長 上位 管理職 所属長
superior-position: 優勢 優位
supermarket: スーパー スーパーマーケット 量販店
supervise: 監督 監視 監理 監督官庁
supplement: 補足 補充 補完 補 追補 追加
supplementary-provisions: 附則 付則 雑則 補則
supplier: 仕入先 供給者 納入業者 サプライヤー 業者 調達先 供給
supply-chain: サプライチェーン 供給網
support: 支援 サポート 対応 支持 援助
support-prop: 支え 下支え
suppress: 抑え 抑制 抑止 制圧
sure-certain: 確実 確信 確定 確か ~確かな
surface: 表面 面
surfing: サーフィン
surge-price: 高騰 急騰
surge-trending: 急上昇 急増
surgery: 手術
surgical: 外科 外科医 整形外科
surname: 苗字 名字 姓 姓氏
surplus-waste: 残土 廃材
surprise: 驚く 驚き 驚か 驚け 驚こ 驚い 意外
surround: 囲む 囲み 囲ま 囲め 囲も 囲ん 囲まれ
surroundings: 周り 周囲 ~回り 辺り 身の回り
survey: アンケート 調査
survival: 生存 生存者
survive: 生き残り 生き残る 生き残ら 生き残れ 生き残ろ 生き残っ 生き延び 生存
suspect: 被疑者 容疑 疑い 疑う 疑わ 疑え 疑お 疑っ 疑義
suspend: 一時停止 停止 資格停止 中断
suspend-use: 利用停止 利用の停止 使用停止 利用を停止
suspension-work: 出勤停止 停職 謹慎 自宅待機 休職
suspicious: 怪しい 怪しく 怪しか 怪しけ 怪しさ 不審 疑惑 不審者
sustainability: 持続可能 サステナビリティ
swallow: 飲み込む 飲み込み 飲み込ま 飲み込め 飲み込も 飲み込ん 誤飲
sweetness: 甘味 甘い 甘く 甘か 甘け 甘さ 甘味料
swell: 腫れ 膨らむ 膨らみ 膨らま 膨らめ 膨らも 膨らん 膨れ
swim: 泳ぐ 泳ぎ 泳が 泳げ 泳ご 泳い 水泳 遊泳 競泳
swimwear: 水着
switch: スイッチ 切り替え 切替 切替え 切換え
symbol: 記号 シンボル 象徴
symptom: 症状
sync: 同期 シンク
synthesis: 合成
system: システム 体制 制度
t-shirt: シャツ
tab: タブ
table: 表 テーブル
tableware: 食器 皿 食器類
tag: タグ
take: 取る 取り 取ら 取れ 取ろ 取っ
take-away-police: 連行 引致
take-down-claim: 取り下げ 取下げ
take-in-adopt: 取り入れ 採り入れ
take-medicine: 服用 内服 飲む 飲み 飲ま 飲め 飲も 飲ん 投与
take-office: 就く 就き 就か 就け 就こ 就い 着任 赴任
take-out: 持ち出す 持ち出し 持ち出さ 持ち出せ 持ち出そ 持出し 持出
take-over-collect: 引き取る 引き取り 引き取ら 引き取れ 引き取ろ 引き取っ 引取り 引取
take-place-of: 替わる 替わり 替わら 替われ 替わろ 替わっ 代わる 代わり 代わら 代われ 代わろ 代わっ 入れ替わる 入れ替わり
    入れ替わら 入れ替われ 入れ替わろ 入れ替わっ 入れ替え
take-remove: 取り除く 取り除き 取り除か 取り除け 取り除こ 取り除い 取り外す 取り外し 取り外さ 取り外せ 取り外そ 外す
    外し 外さ 外せ 外そ
take-root: 定着 根付く 根付き 根付か 根付け 根付こ 根付い
take-up: 取り上げ 取上げ
takeoff: 離陸
talent: 才能 素質 人材
talk: トーク お喋り おしゃべり 雑談
tamper: 改ざん 改竄 改変
tamper-craft: 細工 工作
tampering: 改ざん 改竄
tank: タンク 貯水槽 燃料タンク
tape: テープ
target: 目標 ターゲット ~対象
targeted-ad: 行動ターゲティング ターゲティング広告
task: タスク
taste-sense: 味覚
tasty: 美味しい 美味しく 美味しか 美味しけ 美味しさ 美味
tattoo: 刺青 入れ墨 タトゥー 入墨
tavern: 居酒屋 酒場 飲み屋
tax: 税 税金 課税 租税 納税 公租公課 税務
tax-accountant: 税理士 会計士 公認会計士 税務代理人
tax-delinquency: 滞納
tax-inclusive: 税込
tax-number: 納税者番号
tax-return: 確定申告 申告書 納税申告
taxi: タクシー
tea-drink: お茶 紅茶 緑茶
teach: 教え 教育 学習 学び 学ぶ 研修
teacher: 教員 教師 先生 教職員 教諭
team: チーム
technical: 技術的
technology: 技術
teen: ティーン 十代
telemetry: テレメトリ 遠隔測定
telephone: 電話 電話番号 携帯番号
telework: 在宅勤務 テレワーク リモートワーク
tell-announce: 告げ 言い渡す 言い渡し 言い渡さ 言い渡せ 言い渡そ
temperature: 体温 温度
temple: 寺院 お寺 仏閣
temporary: 一時的 一時 臨時 暫定 仮
temporary-staff: 派遣 派遣労働者 派遣社員 派遣スタッフ
tenant: 借主 賃借人 借り手
tenderer: 入札者
tension: 緊張
term-office: 任期
terminal: ターミナル
terminate: 終了 解除 停止 中止 廃止 中断
terms: 規約 利用規約 約款
terrorism: テロ テロリズム
test: テスト 試験 検査 試し
test-result: 検査結果 検査値
testimony: 証言 供述 陳述
text: 本文 文章 テキスト 文面 文字
text-message: ショートメッセージ ショートメール
textbook: 教科書 教材 参考書 教本
thank: 感謝 ありがとう
that-day: 当日 同日
the-other-day: 先日 過日
the-said: 該当 ~当該
theater: 劇場 芝居 演劇
theme: テーマ 主題
theory: 理論 理屈 学説
therapy: 療法 療術 治療法
thesis: 論文 学会
thick: 厚い 厚く 厚か 厚け 厚さ 分厚い 分厚く 分厚か 分厚け 分厚さ 手厚い 手厚く 手厚か 手厚け 手厚さ 厚み
thin: 薄い 薄く 薄か 薄け 薄さ 薄れ 希薄 細い 細く 細か 細け 細さ
third: 第三者 サードパーティ
third-country: 第三国 外国
third-kata: サード
this-document: 本書 本文書 本規約 本ポリシー 本方針
this-matter: 本件 当件
this-time: 今回 今般 この度
this-year: 今年 本年
thought: 思想 思想信条
thought-feeling: ~思い 想い
thousand: 千 数千
thread: スレッド
threaten: 脅迫 威嚇 脅し 脅す 脅さ 脅せ 脅そ 恐喝 威圧 強迫
three-dimensional: 立体 立体的
throw: 投げ 投擲 投げ捨て
thrust: 突く 突き 突か 突け 突こ 突い 突き飛ばす 突き飛ばし 突き飛ばさ 突き飛ばせ 突き飛ばそ
thursday: 木曜 木曜日
thyroid: 甲状腺
ticket: チケット 切符 入場券
tidy-up: 片付け 片づけ 整頓 整理整頓
tie: 結びつ 紐付 紐づけ 結び付
tie-score: 同点 引き分け
tilt: 傾け 傾く 傾き 傾か 傾こ 傾い 傾斜
time: 時間 時刻
time-being: 当面 当分 差し当たり さしあたり 当座
timely: タイムリー 適時 時宜
timestamp: タイムスタンプ 時刻印
timetable: ダイヤ 時刻表
timetable-operation: 運行 運行状況 運転
timing: タイミング 間合い
tip-gratuity: チップ 心付け
tire: タイヤ
title: 題名 タイトル 見出し 件名 表題
title-post: 役職 職位 肩書
titled: 題す 題し 題さ 題せ 題そ 題する
tobacco: たばこ タバコ 煙草
today: 本日 今日
together: 一緒 併せて 合わせて 合わせ 同時 ~ともに ~共に
toilet: トイレ 便所 お手洗い 化粧室 手洗い 洗面所
token: トークン
tolerant: 寛容 寛大
toll-free: フリーダイヤル ダイヤル
tomorrow: 明日 翌日 翌
tool: ツール 道具
tool-implement: 工具 用具 器具
tooth-brushing: 歯磨き 歯ブラシ
top: トップ 最上位 頂上
top-class: トップクラス 一流 一級
top-upper: 上部 頂点 冒頭
topic: 話題 トピック 論点 テーマ
torment: 苦しめ 苦しむ 苦しみ 苦しま 苦しも 苦しん 痛めつけ
torture: 拷問 虐待
touch: 触れ 触る 触り 触ら 触ろ 触っ 手を触れ
touch-feel: 感触 触感 手触り
tour: ツアー 団体旅行
tourism: 観光 旅行 旅客
toward: 対する 対して 対し 向け 向かう 向かい 向かわ 向かえ 向かお 向かっ
towel: タオル
town: 町 村
town-street: タウン 街 街中 市街 市街地
toy: オモチャ おもちゃ 玩具
track: 追跡 トラッキング
traction: 牽引 けん引 引っ張る 引っ張り 引っ張ら 引っ張れ 引っ張ろ 引っ張っ
trade: 貿易 取引 通商
trade-name: 商号 屋号 社名 会社名
trade-union: 労働組合
trademark: 商標 ブランド 商標権
tradition-hand: 伝承 言い伝え
traditional: 伝統 伝統的 従来
traffic: 交通 トラフィック
traffic-control: 管制 管制塔
trafficking: 人身取引 人身売買 密輸
trailer-vehicle: トレーラー
train: 研修 訓練 教育 育成 養成 トレーニング 講習会 健全な育成
train-practice: 練習 稽古
train-prepare: 仕込み 仕込む 仕込ま 仕込め 仕込も 仕込ん
trainee: 研修生 訓練生
training-discipline: 修行 鍛錬 鍛え
trajectory: 軌跡 弾道 軌道
transaction: 取引 トランザクション 決済
transcend: 超越
transcript: 成績証明書 成績 評点 成績表
transfer: 移転 譲渡 移行 譲り渡し 承継 譲受 譲受人
transfer-job: 異動 転勤 配置転換 出向 人事異動 配転
transform: 変革 改革
transgender: トランスジェンダー 性転換
translate: 翻訳 訳 翻案
translation-official: 翻訳 訳文
translator: 翻訳者 通訳 通訳者
transparent: 透明
transport: 輸送 運送 運搬
transport-agency: 交通機関 公共交通 交通
travel: 旅行 出張
travel-expense: 旅費 交通費 出張 出張費
treason: 反逆 反乱 謀反
treasure: お宝 宝物
treasurer: 会計 財務 出納
treatment: 治療 診療 医療 療養
treaty: 条約 協定
tremble: 震え 揺れ
tremendous: 凄まじい 凄まじく 凄まじか 凄まじけ 凄まじさ 物凄い 物凄く 物凄か 物凄け 物凄さ ものすごい ものすごく
    ものすごか ものすごけ ものすごさ 凄い 凄く 凄か 凄け 凄さ すごい すごく すごか すごけ すごさ
trend: トレンド 流行り 動向 傾向 風潮 潮流
trial-try: トライアル 体験版 お試し
tribe-indigenous: 先住民 先住民族
trigger: トリガー 引き金 きっかけ 契機
trivial: 些細 軽微
troop: 部隊 隊員
trouble-effort: ご苦労 苦労 骨折り
troubled-mind: 悩み 悩む 悩ま 悩め 悩も 悩ん 苦悩
trousers: パンツ ズボン
truck: トラック 貨物車
true: 本当 真
true-identity: 正体 素性
true-nature: 本性 素顔 正体
true-real: 真の 本物 本当
true-story: 実話
trunk: トランク
trust: 信頼 信用 信用情報
trust-believe: 信じる 信じて 信頼
try: 試みる 試み 試す 試し 試さ 試せ 試そ お試し
tube: チューブ
tuesday: 火曜 火曜日
tunnel: トンネル
turn-circle: 旋回
turn-off: オフ 無効に
turn-on: オン 有効に
turn-out: 判明 発覚
turn-out-erase: 消す 消し 消さ 消せ 消そ 消し去る 消し去り 消し去ら 消し去れ 消し去ろ 消し去っ
turn-rotate: 回す 回し 回さ 回せ 回そ 回る 回り 回ら 回れ 回ろ 回っ 巡回 回転
twins: 双子
two: 二つ 両方 双方 二 両 二人
two-factor: 二要素認証 二段階 二段階認証 多要素認証
type-kind: タイプ 型式
typhoon: 台風 暴風 嵐 ハリケーン 暴風雨
typo-omission: 誤記 誤字 脱字 誤字脱字
ugly: 醜い 醜く 醜か 醜け 醜さ 見苦しい 見苦しく 見苦しか 見苦しけ 見苦しさ 醜悪
ultimate: 究極
ultraviolet: 紫外線
unacceptable: 許されない 許容できない 認められない 容認できない
unapproved: 未承認 無許可 無断
unattainable: 未達 不達
unauthorized: 不正アクセス 不正 無断 無権限 不正侵入 侵入
uncle-aunt: 叔父 叔母 伯父 伯母
unclear: 不明確 不明 曖昧 あいまい
unconditional: 無条件 無制限
unconscious: 無意識
under-less: 未満
under-umbrella: 傘下 系列 系列会社
underground: 地下 地下室 地中 埋設
underling: 手下 手先 子分
understand: 理解
understand-agree: 了解 了知
undertake: 手がけ 手掛け
undertake-handle: 手掛け 手がけ
underwear: 下着 肌着
undesirable: 望ましくない 好ましくない 望まない
unexpected: 予期しない 予期せぬ 想定外 不測 不意
unfair: 不当 不公平
unfriendly: 敵対 敵意
unidentifiable: 識別できない 特定できない
uniform-sailor: セーラー服 学生服
uniformly: 一律 画一 画一的 一様
unintended: 意図しない 意図せず 過失 不注意 うっかり
union: 労働組合 組合
union-labor: 労働組合 組合
unique: 独特 特異
unique-one: 一意 唯一
unit: 単位 ユニット
unit-price: 単価
unite: 合体 団結 結束
units-count: 台数
universal: 普遍 普遍的 ユニバーサル
universe: 宇宙
university: 大学 大学院
university-president: 学長 総長
university-student: 大学生 学部生
unknown: 不明 未知
unlawful: 不法 違法 非合法
unlimited: 無制限 無限 無期限
unlucky: 不幸 残念 遺憾
unmanned: 無人
unnecessary: 不要 不必要 無用 余計
unofficial: 非公式
unpaid: 未払 無給 滞納
unpleasant: 不快 不愉快 迷惑 嫌がらせ
unreadable: 判読不能 読めない
unrelated: 無関係 関係のない 無縁
unresolved: 未解決 未処理 保留
unskilled: 下手 未熟
unsolicited: 迷惑メール 一方的 求めていない
unstable: 不安定
unsubscribe: 購読解除 配信停止
unsupported: 未対応 非対応 未サポート
unused: 未使用 遊休
unveil: 披露 お披露目
unverified: 未検証 未確認
unwelcome: 歓迎されない 望まない 嫌がる 嫌がり 嫌がら 嫌がれ 嫌がろ 嫌がっ
upcoming: 来る 次期 今度 今後
update: 更新 アップデート 最新
upload: アップロード
upper-limit: 上限 限度 限度額 上限額
upstream: 上流 アップストリーム
urban-area: 市街地 市街
urge: 促す 促し 促さ 促せ 促そ 催促 督促 催告
urine: 小便 尿 排尿
usability: ユーザビリティ 使いやす 使い勝手
usage-right: 利用権 使用権 使用許諾
use: 利用 使用 活用 使い 使う 使っ 用い 使える 使わ 使え 使お 用いる
use-tsukau: 遣い 遣う 遣わ 遣え 遣お 遣っ 使い方
used-secondhand: 中古 中古品 使用済み 古物
useful: 有益 有用 役立つ 役立ち 役立た 役立て 役立と 役立っ 役立 便利 有意義
useless: 不要 無用
user: ユーザ ユーザー 利用者 お客様 使用者
usually: 普段 日頃 平素 平常 平時 通常時
utility-bill: 公共料金 領収証書
utility-model: 実用新案 実用新案権
vacancy: 欠員 空席 空室
vaccination: 予防接種 ワクチン
vaccine: ワクチン 予防接種 接種
valid: 有効
valley: 谷間 渓谷
valuable: 貴重 貴重品
value: 価値 値 評価額
value-conversion: 変換 換算
valve: バルブ
variable-amount: 変動 変動制
various-all: 諸々 もろもろ 諸般
various-places: 各地 各所
vector: ベクトル
vegetable: 野菜 青果 玉ねぎ 人参
vehicle: 車両 自動車 車
vehicle-body: 車体
vein: 静脈
vending-machine: 自販機 自動販売機
venture: ベンチャー スタートアップ
venue: 会場 開催地
verbal: 口頭
verbal-abuse: 暴言 罵声
verifier: 検証者
version: バージョン 版 最新版
very: 非常 極めて とても 大変 大いに
veteran: 退役軍人 退役
veterinarian: 獣医 獣医師
via: 経由 介して 通じて 通して
vibration: 振動
victim: 被害者 被害
video: 動画 映像 ビデオ
view-attend: 観覧 観賞 鑑賞
view-gaze: 眺め 眺望
view-scenery: 眺め 風景 景色 景観 眺望
viewpoint: 観点 視点 見地
vigorous: 元気 活発 活気
villain: 悪人 悪者
violate: 違反 侵害 反する
violence: 暴力 暴行 虐待
violent-act: 暴れ
virtual: 仮想 バーチャル
visibility: 視認性 見やすさ
visible: 目に見える 可視
vision: ビジョン 展望
visit: 訪問 訪れ 来訪 来訪者 来場 来社
vital-interest: 重大な利益 生命に関わる利益
vitalize: 活性 活性化 活発化
vivid: 鮮やか 鮮明
voice-actor: 声優
voiceprint: 声紋
volunteer: ボランティア 有志 無報酬 無給
vote: 投票 選挙 選出 票
vote-down: 否決
voter: 有権者
votes-obtained: 得票 得票数
vulgar: 下品 低俗 俗悪
vulnerability: 脆弱性 セキュリティホール
vulnerable: 脆弱 弱点
wage: 賃金 給与 給料 報酬 賞与 手当 俸給
wait: 待つ 待ち 待た 待て 待と 待っ 待機
waiting-list: 順番待ち 待ち行列
waiting-room: 待合室
waive: 放棄
wake-event: 起きる 起きた 起き 起こる 起こり 起こら 起これ 起ころ 起こっ 起こす 起こし 起こさ 起こせ 起こそ
wake-up: 目覚め 起床
walk: 歩く 歩き 歩か 歩け 歩こ 歩い 歩行 徒歩 ウォーク ウォーキング 散歩
walk-stroll: 散歩 徒歩 歩行 歩行者
wallet: 財布 ウォレット
want: たい 欲し
war: 戦争 内戦 武力紛争 内乱 暴動 テロ テロリズム 騒乱
war-world: 大戦 世界大戦
warehouse: 倉庫 保管庫 物置
warn: 警告 注意喚起 警報
warrant-writ: 令状 捜査令状
warranty: 保証 表明保証 保証書 品質保証
wash: 洗う 洗い 洗わ 洗え 洗お 洗っ 洗浄 手洗い
waste: 廃棄物 ごみ ゴミ
waste-spend: 浪費 無駄遣い 無駄
waste-useless: 無駄 浪費 無益 徒労
wastewater: 排水 廃水
watch: 見る 見り 見ら 見れ 見ろ 見っ 見守る 見守り 見守ら 見守れ 見守ろ 見守っ 視聴 観る
water: 水 水道
waterproof: 防水 耐水
wave-motion: 波動 音波 電波
way-home: 帰り道 帰路 帰宅 帰り 帰る 帰ら 帰れ 帰ろ 帰っ
way-manner: 方式 仕方 やり方 方法
way-of-saying: 言い方 言い回し 言葉遣い 口調 表現方法
way-of-speaking: 話し方 口調 言い方 言葉遣い
way-of-thinking: 考え方 思考 思考法
way-should-be: あり方 在り方
weak: 弱い 弱く 弱か 弱け 弱さ 弱者 弱まる 弱まり 弱まら 弱まれ 弱まろ 弱まっ 弱め 弱体
weaken: 弱る 弱り 弱ら 弱れ 弱ろ 弱っ 弱まる 弱まり 弱まら 弱まれ 弱まろ 弱まっ 弱め 衰え
weakness-point: 短所 弱み 欠点
wealthy: 長者 富裕 裕福 金持ち
weapon: 武器 兵器 銃 凶器 銃器 刃物
wear: 着用 着る 身につけ
wear-feet: 履く 履き 履か 履け 履こ 履い
weather: 天気 天候 気象 悪天候
web-beacon: ウェブビーコン
website: サイト ウェブサイト ホームページ トップページ ウェブページ
wedding: 結婚式 挙式 披露宴
wednesday: 水曜 水曜日
week: 週間 週
weekend: 週末 土日
weekly: 週刊 週刊誌
weep: 泣け 泣く 泣き 泣か 泣こ 泣い 涙
weigh: 衡量 重さを量
weight: 重量 重さ 重み
weight-body: 体重
welcome: 歓迎
welcome-newcomer: 新人 初心者 新参
weld: 溶接
welfare: 福祉 福利 福利厚生
well-received: 好評 人気 大人気
west-exit: 西口
western-music: 洋楽
wheat: 小麦 小麦粉
wheel: 車輪 タイヤ ホイール
wheelchair: 車椅子 車いす
whereabouts: 行方 所在 行方不明 居場所
whim-idea: 思いつき 思いつく 思いつか 思いつけ 思いつこ 思いつい 発想
whimsical: 気まぐれ 恣意 恣意的
whistleblow: 内部通報 公益通報 通報 告発
white: 白い 白く 白か 白け 白さ 白色 真っ白
white-person: 白人
whole: 全体 全文 全部
whole-body: 全身
widow: 未亡人 寡婦
width: 幅
width-broad: 幅広い 幅広く 広範 広く 広い 幅広
wield: 振り回す 振り回し 振り回さ 振り回せ 振り回そ 振るう 振るい 振るわ 振るえ 振るお 振るっ 振る 振り 振ら 振れ 振ろ
    振っ
wife: 奥さん 奥様 妻 夫人 女房 家内
wild-animal: オオカミ 狼 野生動物 キツネ
will: 意志
willful: 故意
win: 勝つ 勝ち 勝た 勝て 勝と 勝っ 勝利 獲得 優勝 勝者 勝訴
win-lottery: 当たる 当たり 当たら 当たれ 当たろ 当たっ 当選 当選者 入選
win-prize: 入賞 受賞 入選
win-rate: 勝率
wind-roll: 巻く 巻き 巻か 巻け 巻こ 巻い 巻き取る 巻き取り 巻き取ら 巻き取れ 巻き取ろ 巻き取っ
window: ウィンドウ 窓
window-desk: 窓口 受付窓口 担当窓口
wine: ワイン ぶどう酒 果実酒
winter: 冬場 冬季 冬期 冬
wired: 有線
wireless: 無線 ワイヤレス 無線通信
wise: 賢明 賢い 賢く 賢か 賢け 賢さ 聡明
withdraw: 撤回 取り消 取消
withdraw-exit: 撤退 撤収
withdraw-money: 引き出す 引き出し 引き出さ 引き出せ 引き出そ 引出し 出金
withhold: 源泉徴収 留保 差し控え 保留 源泉所得税 所得税
within-area: 圏内 圏域
within-city: 市内 都内 県内 区内
within-year: 年内
witness: 証人 立会人 立会い
witness-see: 目撃
woman: 女性 女子 婦人
wonderful: 素敵 素晴らしい 素晴らしく 素晴らしか 素晴らしけ 素晴らしさ 見事 立派 凄い 凄く 凄か 凄け 凄さ
wooden: 木製 木造 木材
word: 言葉 単語 用語 語 文言
word-ending: 語尾 末尾
work: 仕事 作業 業務 働
work-hard: 頑張 努力 励む
work-history: 職歴 職務経歴 経歴 略歴 履歴
work-on: 働き掛け 働きかけ
work-piece: 作品 著作物 著作 成果物
worker: 従業員 職員 スタッフ 社員
workflow: ワークフロー
working-hours: 労働時間 勤務時間 就業時間 残業
workplace: 職場 勤務先 勤務地 勤務場所 就業場所
workplace-employer: 勤務先 勤め先
workshop: ワークショップ 研修会 講習会
world: 世界 ワールド
world-society: 世の中 世間 世間一般
worldwide: 世界中 全世界 世界的
worldwide-free: 非独占 非排他
worm: ワーム
worry: 懸念 心配 不安 憂慮 危惧 危ぶむ 危ぶみ 危ぶま 危ぶめ 危ぶも 危ぶん 恐れ 気がかり
worsen: 悪化 劣化
worst: 最悪
wrap: 包み 包む 包ま 包め 包も 包ん 包み込む 包み込み 包み込ま 包み込め 包み込も 包み込ん 小包
wrestling: レスリング 相撲
write: 書き 書く 書か 記入 記述 執筆 書い 記載
writing-tools: 筆記用具 筆記具 文房具 文具
writer: 作家 小説家 文筆家 物書き
written-pledge: 誓約書
wrong-assumption: 思い込み 思い違い 早合点 勘違い 思い込む 思い込ま 思い込め 思い込も 思い込ん
year: 年間 年度 ~年
year-before-last: 一昨年 前々年
year-by-year: 年々
yellow: 黄色 イエロー
yesterday: 昨日 昨年 前日
yield-transfer: 譲り 譲る 譲ら 譲れ 譲ろ 譲っ 譲り受け 譲受け
you: お客様 あなた 皆様 皆さん 貴方
young: 若い 若く 若か 若け 若さ 若年 若者 青年 若年者 若手 若年層
youth-legal: 青少年 少年少女
zero: ゼロ 零
zipper: チャック ファスナー ジッパー
"""
