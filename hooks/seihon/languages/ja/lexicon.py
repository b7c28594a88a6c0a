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
abbreviate: 略称 略語 略
above: 上記 前記 前述 前項 以上
absent: 欠席 不在 欠勤
absent-from: 不在 欠席
abstain: 控える 控え 慎む 慎み 慎ま 慎め 慎も 慎ん 棄権
abstract: 抽象 抽象的
abuse: 悪用 濫用 乱用 不正利用 虐待
abusive-words: 暴言 罵倒
acceptance: 検収 承諾 受諾
access: アクセス 接続
accessibility: アクセシビリティ 利用しやす
accessories: 付属品 附属品 備品
accident: 事故
accident-prevention: 事故防止 再発防止 未然防止
accompany: 伴う 伴い 伴わ 伴え 伴お 伴っ 付随 附随 付帯
account: アカウント 口座
account-holder: 口座名義 名義人 名義
account-suspension: アカウント停止 利用制限
accountant: 会計士 公認会計士
accounting: 会計 経理
accounting-books: 帳簿 会計帳簿
accuse: 告発 告訴 非難
achieve: 達成 実現 成し 遂げ
acquire: 入手 取得 獲得 調達 ~得る ~得た ~得て ~得ら
acquisition: 買収
act-law: 法 法律
activate: 活性化 有効化 起動
active: 積極 活発 能動
activity: 活動
actor: 俳優 役者
actual: 実際 現実
ad: 広告
adapt: 翻案 改変 改作 適合
adapt-to: 適応 順応 対応
add: 追加 加え 追記 付加 加筆
address: 住所 アドレス 所在地 居所 現住所
adequacy: 十分性 十分性認定
adjust: 調整 調節
administrative: 行政 事務的 管理上
administrator: 管理者 運営者 アドミニストレータ
admit: 認める 認め
adopt: 採用 採択
adult: 成人 成年 大人
advance-payment: 前払 前払い 前金 前納
advance-progress: 進める 進めて 進む 進み 進ま 進め 進も 進ん 進行 進展 進捗
advertise: 宣伝 広告
advice: 助言 アドバイス 勧告
advocate: 擁護 提唱
affect: 影響を及ぼ 影響を与え
affiliate: 関連会社 関係会社 グループ会社 関連企業 親会社 子会社
after: 後に 以降 以後 その後 後
afternoon: 午後 昼
age: 年齢 年令 歳
agency: 庁 官庁 当局 行政庁
agenda: 議題 議事
agent: 代理人 代理店 エージェント 代理
agree: 合意 同意 賛成
agree-endorse: 賛同 賛成 支持
agree-match: 一致 合致
agreement: 合意 契約 協定 同意
agriculture: 農業 農林 農産物
aim: 目指す 目指し 目指さ 目指せ 目指そ 目指 目的 狙う 狙い 狙わ 狙え 狙お 狙っ
air: 大気 空気
alcohol: 酒 飲酒 アルコール 酒類
algorithm: アルゴリズム
all: 全て すべて 一切 全員 全
allergy: アレルギー
allot: 配分 割り当て 割当 分配
allowance: 手当 各種手当 諸手当 通勤手当
alone: 独り 単独
always: 常に 必ず いつも 絶えず 常時
amend: 改正 改訂 改定
american: 米国 アメリカ 合衆国
amount: 金額
analyst: アナリスト 分析者
analytics: アナリティクス アクセス解析
analyze: 分析 解析
animal: 動物 ペット
anonymize: 匿名化 匿名加工情報 匿名加工
anonymous: 匿名
answer: 回答 返事 応答 返答 答え
answer-reply: 答える 答え 回答
antisocial: 反社会的 反社会的勢力 暴力団 暴力団関係企業
antitrust: 独占禁止 独占 カルテル
any-time: 随時 いつでも
anyone: 誰でも 誰も 何人 誰しも
apologize: 謝る 謝り 謝ら 謝れ 謝ろ 謝っ 謝罪
apology: 謝罪 お詫び 詫び
appeal: 上訴 控訴 抗告 不服申立て 不服 審査請求
appear: 登場 現れ 出現
appear-seem: 見える 思われる 思われ
appearance: 容姿 外見 外観 見た目 外形
appendix: 別表 別紙 付録 附則
applicant: 応募者 申請者 志願者 申込者 応募 候補者
application: 申請 申込 適用 応募
application-form: 申請書 申込書 願書
application-software: アプリケーション アプリ
application-use: 用途 使途
apply-to: 該当 適用 当てはま 運用
appoint: 任命 指名 選任 就任
appropriate: 適切 適当 適正
approve: 承認
arbitration: 仲裁
architect: 建築士 建築家
architecture: アーキテクチャ 構造
archive: アーカイブ 書庫 保管庫
area: 地域 領域 範囲 分野 エリア 区域
argue: 議論 論じる 論争
around: 周辺 周囲
arrange: 配置 配備 手配 配列
arrest: 逮捕 拘束
arrive: 到着 到達 到来
article: 条 本条 記事
artificial-intelligence: 人工知能
artist: 芸術家 アーティスト 画家
asia: アジア
ask: 尋ねる 尋ね 問う 問い 問わ 問え 問お 問っ 質問
assembly: 議会 総会 集会 会合
assertion: アサーション 主張
asset: 資産 財産 財物 財産権
assign-right: 譲渡 譲り渡す 譲り渡し 譲り渡さ 譲り渡せ 譲り渡そ 譲受
assign-task: 割り当て 割当て 任せる 任せ
assist: 補佐 援助 アシスト
association-org: 協会 社団 社団法人 連盟 学会
at-least: 少なくとも 少なくも
athlete: 選手 スポーツ選手
atmosphere: 雰囲気
attach: 付属 添付 附属 同梱
attach-put: 付ける 付けて 付けら 付す 付し 付さ 付せ 付そ 貼る 貼り 貼ら 貼れ 貼ろ 貼っ 貼付
attack: 攻撃
attempt: 試み 試行
attend: 出席 参列 臨席
attend-school: 通学 入学 在学
attendance: 出欠 出席 出席状況 勤怠 出勤 勤務状況 出社
attention: 注意 留意 配慮 注目 気をつけ 用心
attitude: 態度 姿勢
attribute: 属性
auction: 競売 競り オークション 公売
audience: 聴衆 観客 視聴者 対象者
audit: 監査 会計監査 検査
audit-trail: 監査証跡 証跡
auditor: 監査役 監査人 会計監査 監査役会 監事 会計監査人 監査等委員
authentication: 認証 ログイン パスワード
authenticator: 認証器 認証装置
author: 作者 著者 著作者
authority-body: 当局 官庁 公的機関 監督機関
authority-power: 権限 権力 職権
automated-decision: 自動意思決定 自動化された意思決定 自動的な決定
automatic: 自動
auxiliary: 補助 補佐
availability: 可用性
average: 平均
aviation: 航空 飛行機 空港
avoid: 避け 回避
award: 賞 受賞 表彰 賞品
baby: 乳児 赤ちゃん 幼児 乳幼児
back-rear: 背面 裏 裏面
background: 背景 経緯
background-circumstances: 情状 事情 経緯 動機
backup: バックアップ 予備 複製 控え
badge: 名札 バッジ 身分証
balance: 均衡 バランス 残高
ballot: 投票用紙 投票 票
ban: 追放 出入り禁止 禁止
bank: 銀行 金融機関
bank-account: 口座 預金口座 口座番号 振込口座 銀行口座 振込先
bank-name: 銀行名 支店名 銀行
bank-statement: 取引明細 明細書 残高証明
bank-transfer: 振込 銀行振込 振り込み 送金
bankrupt: 破産 倒産 民事再生 会社更生 破産手続 特別清算 再生手続 更生手続
bar-association: 弁護士会
base: 基づ 基本 基礎
base-foundation: 基盤 土台 根幹 基礎
beacon: ビーコン
bear-burden: 負う 負い 負わ 負え 負お 負っ 負担
before: 前に 以前 事前
beginner: 初心者 入門 初級
behaviour: 行動 行為 振る舞い 動作
belief: 信条 信念 思想 思想信条
believe: 信じる 信じ 考えられ 思う 思われ
belong: 所属 属する 属し 帰属 所属先 所属部署 部署 部門 配属
benefit: 利益 メリット 利点
benefit-payment: 給付 支給
best: 最善 最良 ベスト 最適
bias: バイアス 偏り
bid: 入札 落札
billing: 請求 課金 請求権 債権
binary: バイナリ
biodiversity: 生物多様性
biometric: 生体 生体認証 バイオメトリクス
birth: 生年月日 誕生 誕生日 出生日
birthplace: 出生地 出身地 出身
bisexual: 両性愛 バイセクシュアル
blame: 責める 非難
blank: 空白 空欄 空
block: 遮断 ブロック 阻止
blog: ブログ
blood: 血液 血
blood-pressure: 血圧 血液型 血液
blood-relative: 血族 血縁
board: 取締役会 理事会 役員会
body: 身体 肉体 身体的 肉体的
body-size: 体型 体格 体の大きさ 身体の大きさ
bonus: 賞与 ボーナス 特別手当
book: 書籍 図書 予約
bookmark: ブックマーク
booth: ブース
borne: 負いま 負わ
borrow: 借りる 借り 借用
bottom: 下部 底 最下
branch: 支店 支社 支部 出張所 支所 店舗 営業所 事業所 拠点
branch-code: ブランチ 枝
branch-tree: 枝 木 ツリー 樹木
breach-contract: 債務不履行 契約違反 不履行
breach-report: 漏えい等 流出
break-damage: 壊す 壊し 壊さ 壊せ 壊そ 壊れ 破損
bribe: 賄賂 贈賄 収賄 贈収賄 汚職
bring: もたらす もたらし もたらさ もたらせ もたらそ 連れ
broadcast: 放送 配信 広告配信 広告
browse: 閲覧 ブラウジング 視聴
browse-history: 閲覧履歴 履歴 検索履歴 アクセスログ ログ 操作履歴 アクセス履歴
browser: ブラウザ ブラウザー
budget: 予算
bug: バグ 不具合 障害 故障
build: 構築 建設 ビルド
building: 建物 建築 ビル 施設 設備
bully: いじめ パワハラ
burden: 負担 負荷 重荷
business: 事業 営業 業務 ビジネス
business-card: 名刺
business-interruption: 休業 営業停止 事業中断 業務中断
business-operator: 事業者 事業主 業者
business-partner: 取引先
business-secret: 営業秘密 企業秘密
business-transfer: 事業譲渡 営業譲渡
button: ボタン
buyer: 買主 購入者 買い手
bylaw: 定款 規約 会則 細則
bypass: 迂回 回避
cache: キャッシュ
call: 呼ぶ 呼び 呼ば 呼べ 呼ぼ 呼ん 称する 称し 称呼 いいます 言う 言い 言わ 言え 言お 言っ
call-out: 呼びかけ 呼び掛け 呼び出す 呼び出し 呼び出さ 呼び出せ 呼び出そ
camera: カメラ 防犯カメラ 監視カメラ
campaign: キャンペーン 懸賞 催し イベント
cancel-event: 中止 取りやめ
cancellation-fee: キャンセル料 解約金 取消料
candidate: 候補 志願者 応募者
capital: 資本 資本金 元本
capital-decrease: 減資 増資 資本金
card: カード
care-treat: 気にかけ 配慮 思いやる
careless: 不注意 怠慢
carry-bring: 持ち込む 持ち込み 持ち込ま 持ち込め 持ち込も 持ち込ん 持参 携行 携帯
carry-out: 実行 遂行 実施 執り行
case: ~場合 ~際 事例 ケース 事件
cash: 現金
caste: カースト 身分制度
catch: 捕まえ 捉え
category: カテゴリ カテゴリー 部類 分野
cause: 原因 起因 要因 引き起こす 引き起こし 引き起こさ 引き起こせ 引き起こそ 惹起
cause-attributable: 帰責 責めに帰す
cause-bring: 招く 招き 招か 招け 招こ 招い もたらす もたらし もたらさ もたらせ もたらそ 生じさせ 及ぼす 及ぼし 及ぼさ 及ぼせ 及ぼそ 与える
celebrate: 祝う 祝い 祝わ 祝え 祝お 祝っ 記念 お祝い
center: 中央 中心
century: 世紀
certificate: 証明書 証書 認定証
certificate-digital: 証明書
certify: 認定 証明 認証
chairperson: 議長 委員長 座長 会長
change: 変更 改正 改定 改訂 修正 変え 変化
change-become: 変わる 変わり 変わら 変われ 変わろ 変わっ
chapter: 第一章
character: 文字
charge-of: 担当 担う 担い 担わ 担え 担お 担っ 担当者 責任者
chart: 図表 グラフ
charter: 憲章
chat: チャット
cheap: 安価 安い 安く
check: 確認 点検 検証 チェック 監査 確かめ
chemical: 化学 化学物質
cheque: 小切手
child: 子 子供 子ども 児童 子女
child-age: 満たない
child-labour: 児童労働
child-parent: 保護者 親
childcare: 育児 子育て 保育 育児休業
china: 中国
choose: 選択 選ぶ 選び 選ん 選定 選
circle: 円 丸 円形
citizen: 市民 国民 住民
city: 市 都市 市区町村
civil: 民事 市民的
civil-war: 内乱 内戦
claim: 主張 請求 申立 申し立て 申立て 訴え
classify: 分類 区分
clause: 条項
clean: 掃除 清掃 きれい 清潔 洗浄
cleaner: 清掃員
clear: 明確 明らか 明示
click: クリック 押す 押し 押さ 押せ 押そ タップ
client: クライアント 依頼者 依頼人 顧客
climate: 気候 気候変動
clinical-trial: 治験 臨床 臨床試験
close-shut: 閉じる 閉鎖 閉める
cloud: クラウド
club: クラブ 部活動
code: コード ソース
cohabitant: 同居 同居人 同棲 内縁
collaborator: 協力者 共同作業者 コラボレーター
collateral: 担保 抵当 抵当権 質権 担保権 質入れ 担保提供
colleague: 同僚 仲間
collect: 収集 取得 集め 回収 入手
collide: 衝突
collude: 談合 カルテル
color: 色 カラー
column: 列 コラム
combine: 組み合わせ 組合せ 結合
come-into-force: 施行 発効
comfortable: 快適 心地よい 安心
command: コマンド 命令
comment: コメント 意見 論評
commercial: 商用 営利 商業 営業
commercial-adj: 商業的 営利目的
commit: コミット
committee: 委員会 委員
common: 共通 共同 共同利用
communicate: コミュニケーション 連絡 意思疎通 伝達 やり取り やりとり
communication-line: 通信回線 回線 通信 通信設備
community: コミュニティ 共同体 地域
commute: 通勤 通勤経路
company: 会社 企業 法人 ~当社 ~弊社
compare: 比較 比べ 対比
compatible: 互換 両立
compensate: 補う 補い 補わ 補え 補お 補っ 埋め合わせ 補償
compensation: 賠償 補償 損害賠償 弁償
compete: 競う 競い 競わ 競え 競お 競っ 競争 競合
competition: 競争 競合 競業
compile: コンパイル 編纂 取りまとめ まとめ
complain: 苦情 不満 文句 不服 不服申立て 異議申立て
complete: 完了 終了 完成 完結 満了 終結
completely: 完全 全面 全く 全体 全て
complex: 複雑
compliance: コンプライアンス 法令遵守 遵守 順守
compose: 構成する 構成され 成る 成り立つ
comprehensive: 包括 総合 網羅 全般
computer: コンピュータ コンピューター パソコン 計算機
conceal: 隠蔽 隠す 隠し 隠さ 隠せ 隠そ 隠匿 秘匿 隠滅 隠ぺい
concentrate: 集中 専念
concept: 概念 観念 コンセプト
conclude: 締結 結ぶ 結び 結ば 結べ 結ぼ 結ん 締約
concrete: 具体
condition: 条件 状態 状況
conference: 会議 大会 カンファレンス 学会
confess: 告白 自白
configuration: 構成 設定
conflict: 抵触 衝突 紛争 対立 抗争
conflict-interest: 利益相反 利害 利害関係
conform: 適合 準拠 合致 適合性 則る 則り 則ら 則れ 則ろ 則っ 沿う 沿い 沿わ 沿え 沿お 沿っ
confuse: 混乱 混同
connect: 接続 つなぐ つなぎ つなが つなげ つなご つない つながる つながり つながら つながれ つながろ つながっ 繋ぐ 繋ぎ 繋が 繋げ 繋ご 繋い
consensus: 合意形成 総意 コンセンサス
consent: 同意 承諾 了承 合意 承認 許諾
consent-form: 同意書 承諾書
consequential: 派生的 結果的
consider: 考慮 検討 勘案 考え 踏まえ 斟酌
consideration: 対価 代金 代価 価格 価額
consist: 成り立 から成る
consistency: 一貫性 一貫 整合 矛盾しない
constitution: 憲法 規約
constraint: 制約 拘束
constructive: 建設的
consult: 相談 諮問 照会 相談窓口 相談者
consultant: コンサルタント 顧問 助言者 アドバイザー 専門家 有識者
consume: 消費 消費者
consumer: 消費者
consumer-center: 消費者センター 消費生活センター
consumption-tax: 消費税 地方消費税 付加価値税
contact: 連絡 問い合わせ お問い合わせ 接触
contact-details: 連絡先 問い合わせ先 問合せ先 緊急連絡先
contain: 含有 収容 格納
content: コンテンツ 中身 ~内容
contest: コンテスト コンペ 競技会
context: 文脈 状況
continue: 継続 続け 続く 続き 続か 続こ 続い 持続 引き続
contract: 契約
contract-document: 契約書
contract-party: 契約者 契約当事者 締約
contractor: 請負業者 請負人 下請 下請け 請負 協力業者
contractor-word: 請負 請負人 業務委託先 委託先 受託者 受託
contradiction: 矛盾 齟齬 相反
contrary: 反する 反し 逆
contribute: 貢献 寄与 コントリビュ 寄付 寄贈
contributor: 貢献者 コントリビュータ コントリビューター 寄稿者
control: 制御 管理 統制 支配 コントロール
controller: 管理者 管理責任者
convenience: 便宜 便利 都合
convey: 伝え 伝達 伝わ
cook: 料理 調理
cook-person: 調理師 料理人
cookie: クッキー Cookie
cooperate: 協調 協働 協力 連携
cooperation: 協力 連携 共同
copy: 複製 コピー 写し 複写
copy-machine: 印刷 プリント 印字
copyright: 著作権 商標権 特許権 意匠権 実用新案権
copyright-violation: 著作権侵害
correct: 正しい 正確 正しく
correct-data: 訂正 修正 是正 正す 補正
corruption: 腐敗 汚職
cost: 費用 経費 コスト 原価
counselor: カウンセラー 相談員
count: 集計 合計 数え 計算 算定 算出
countermeasure: 対策 防止策
country: 国 国内 各国
country-origin: 原産国 原産地
coupon: クーポン 商品券 ギフト券 割引券
court: 裁判 裁判所 訴訟
cousin: いとこ 従兄弟
cover: 覆う 覆い 覆わ 覆え 覆お 覆っ カバー 網羅 対象とする
cover-letter: 志望動機 志望理由
cover-page: 表紙
crash: クラッシュ 異常終了
create: 作成 生成 作り 制作 作る 製作 作っ
credit: 信用 与信 クレジット
credit-card: クレジットカード カード番号 カード
credit-limit: 与信 与信枠 与信限度額 信用限度
creditor: 債権者 債権
crime: 犯罪 罪 犯行
crime-prevention: 防犯 犯罪の防止
crime-victim: 犯罪により害を被った事実 犯罪被害
criminal: 犯罪 違法 不法 刑事
criminal-adj: 刑事
criminal-record: 犯罪歴 前科 犯罪の経歴 犯罪経歴
criticism: 批判 批評 非難
criticize: 批判 非難
cross-border: 越境 越境移転 国境
cruel: 残虐 残酷 非人道的
culture-art: 芸術 美術 文化
currency: 通貨 貨幣 外貨
current: 現在 現行
current-status: 現状 実態
customer: 顧客 お客様 取引先 得意先
customer-service: カスタマーサービス お客様相談窓口 カスタマーサポート 顧客対応
customize: カスタマイズ
customize-fit: 特化 専門
customs: 税関 関税 通関
cyberattack: サイバー攻撃 攻撃 標的型攻撃
damage: 損害 被害 損失
danger: 危険 危害 危機
dare: 敢えて あえて
data: データ
data-portability: データポータビリティ ポータビリティ 可搬性
data-protection-officer: データ保護責任者 データ保護オフィサー 個人情報保護管理者
data-subject: 本人 データ主体
database: データベース
date: 日付 日時 日
date-day: 日付 年月日 期日 日
day-business: 営業日 平日
dead-line: 締切 期日
dealer: 販売店 販売代理店
death: 死亡 死
debtor: 債務者 債務
debug: デバッグ
decade: 十年 年代 年齢層
decide: 決断 決める 決めて 判断 決意
decide-finally: 最終 最後
decision: 決定 決議 判断 決め 意思決定
declare: 宣言 宣告 表明 申告
decompile: 逆コンパイル デコンパイル
dedicated: 専用 専属
deduct: 控除 差し引く 差し引き 差し引か 差し引け 差し引こ 差し引い 天引き
deep: 深い 深く
defame: 誹謗 中傷 誹謗中傷 名誉毀損
default: 既定 デフォルト 初期設定 標準
default-payment: 不払い 不払 未払 未払い 滞納 延滞 債務不履行
defect: 欠陥 瑕疵 不具合 契約不適合 不備 不適合
defend: 防御 防衛 弁護 擁護 守る 守り 守ら 守れ 守ろ 守っ
defendant: 被告 被申立人
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
democratic: 民主 民主的 民主主義
demotion: 降格 降職 降任
denial-of-service: サービス拒否 サービス妨害
dentist: 歯科医 歯科医師 歯科
deny: 否認 否定
depart: 出発 退出
department: 部門 部署 部 局 課
depend: 依存 左右 次第 よって異な
dependency: 依存関係 依存
dependent-family: 扶養 被扶養
dependents: 扶養家族 扶養親族 被扶養者 扶養
deploy: 展開 配備
deposit: 預金 預け 寄託 保証金 預金者
deposit-money: 保証金 敷金 手付金 預り金 供託
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
destroy: 破壊 滅失 破棄
destructive: 破壊的 破壊 破損 毀損 損壊 損傷 き損
detail: 詳細 詳しく 詳しい 明細
detect: 検出 検知 発見 探知 早期発見
develop: 開発 発展
developer: 開発者
development-dept: 開発部 開発部門
device-id: 端末 端末識別子 貸与端末 私物端末 携帯端末
diagnosis: 診断
dialogue: 対話 会話 話し合 話す 話し 話さ 話せ 話そ 話
differ: 異なる 異なり 異なら 異なれ 異なろ 異なっ 違う 違い 違わ 違え 違お 違っ 相違 差異
difference: 差分 差異 差 違い
different-opinion: 異論 反論
difficult: 困難 難し
digit: 桁 数字
digital: デジタル ディジタル
dignity: 尊厳 品位 人権
diploma: 卒業証書 学位記 修了証
direct: 直接 直に
direct-damages: 直接損害
director: 取締役 理事 役員
disability: 障害者 障がい 障碍 障害
disable: 無効化 無効に
disadvantage: 不利益 不利
disagree: 不同意 意見の相違 反対
disassemble: 逆アセンブル
disaster: 災害
disaster-natural: 災害 震災 被災
disciplinary: 懲戒 処分 懲罰
disclaim: 免責 補償
disclose: 開示 公表 公開 開示請求
discomfort: 居心地 不安 不満 不快感
disconnect: 切断 遮断
discount: 割引 値引き 値引
discourage: 抑止 思いとどま 落胆
discretion: 裁量
discuss: 議論 討論 協議 話し合
disease: 疾病 病気 疾患 病 症
dishonest: 不誠実 不正直
dismiss: 解雇 罷免 免職 解任 懲戒解雇 諭旨解雇 諭旨退職
disperse: 散らばる 分散
dispose: 処分 売却 廃棄
dispute: 紛争 異議 苦情 争い 係争 トラブル
disrespectful: 無礼 失礼 無作法
dissolve: 解散 清算
distance: 距離 遠隔
distinguish: 区別 識別 判別
distribute: 配布 頒布 配信 流通
distribute-lend: 頒布 貸与 貸出 貸し出し 貸付 賃貸
distribute-spread: 分散
distribution: ディストリビューション 配布
diverse: 多様 各種 種々 様々 さまざま 色々
diversity: 多様性 ダイバーシティ
divide: 分割 分ける 分け
dividend: 配当
do: 実施 遂行 おこな 為す 果たす 果たし 果たさ 果たせ 果たそ ~行う ~行い ~行わ ~行え ~行お ~行っ ~行な
do-not: 拒む 拒み 拒ま 拒め 拒も 拒ん 拒否 拒絶 断る 断り 断ら 断れ 断ろ 断っ
doctor: 医師 医者 主治医 産業医 専門医
document: 文書 書類 書面 ドキュメント 資料 書式
domain: ドメイン 領域
donate: 寄付 寄附 献金
double: 二重 倍
download: ダウンロード
draft: 草案 下書き 原案 素案
drawing: 図面 設計図
dress: 服装 衣服 服 衣類 制服
drive: 運転 駆動
driver: ドライバ ドライバー
driver-licence: 運転免許 運転免許証 免許証
driver-person: 運転手 運転者
drug: 薬物 麻薬 覚醒剤
duty-attend: 勤務 勤め 出勤
duty-job: 職務 任務 職責 業務
each: 個々 各々 それぞれ 各 個別 各自 ごと 毎
early: 早期 早い 早く 早急
earn: 稼ぐ 稼ぎ 稼が 稼げ 稼ご 稼い
earthquake: 地震 津波 震災
easy: 簡単 容易
economy: 経済 経済的
edge: 端 縁
edit: 編集
education: 教育
education-level: 学歴 最終学歴 教育水準
effect: 効果 影響 効力
effective-adj: 効果的 有効性 実効 実効性
effective-date: 発効 施行日 効力発生 効力発生日 発効日 効力の発生日
efficient: 効率 能率
effort: 努力 努め 尽力 取り組む 取り組み 取り組ま 取り組め 取り組も 取り組ん 取組 励む 励み 励ま 励め 励も 励ん
effort-labour: 労力 手間
elapse: 経過
elderly: 高齢者 老人 シニア
election: 選挙
electronic: 電子 電子的 電磁的
electronic-form: 電磁的方法 電磁的記録 電子的方法 電子データ
element: 要素 要因
eliminate: 排除 除去 撤廃 一掃
email: メール 電子メール メールアドレス 電子メールアドレス
embezzle: 横領 着服 背任
emergency: 緊急
emission: 排出 排出量
emoji: 絵文字 スタンプ
emphasize: 重視 強調 重んじ
employee: 従業者 従業員 職員 社員
employer: 雇用主 事業主 使用者 雇い主
employment: 雇用 就業 就労 就職 労働 雇入れ
enable: 有効化 有効に
encounter: 遭遇 出会う 出会い 出会わ 出会え 出会お 出会っ 直面
encourage: 励ます 励まし 励まさ 励ませ 励まそ 促す 促し 促さ 促せ 促そ 奨励 勧める 推奨
encrypt: 暗号 暗号化
encryption: 暗号化 暗号
encryption-communication: 通信の秘密
end: 終わる 終わり 終わら 終われ 終わろ 終わっ 末 終了
end-finish: 終える 終わり 終わっ 終わる 終わら
endure: 耐える 耐え 我慢
energy: エネルギー 電力 電気
enforce: 施行 執行 強制執行
engage: 関与 従事 携わ 関わる 関わり 関わら 関われ 関わろ 関わっ
engineer: エンジニア 技術者 技師
english-lang: 英語 英文
ensure: 確保 確実
enter-room: 入って 入室 入る 入った 入り 入ら 入場
entertainment: 接待
enthusiast: 愛好家 熱心
entire-agreement: 完全合意
entitle: 資格がある 権利を有
entity-subject: 主体
entrance: 入口 玄関 入場 立入り 立ち入り
entrepreneur: 起業家 創業者 起業 創業
entrust: 委託 外注
entrust-leave: 委任 委嘱 付託
entry-exit: 入退室 入室 退室 入退館 立入り 立入 立ち入り
environment: 環境
epidemic: 疫病 伝染病 パンデミック 流行 感染症 感染症の流行
equal: 平等 同等 同じ 同一 ~同様
equality: 平等 均等 対等
equipment: 機器 端末 装置 デバイス スマートフォン
erase: 消去 抹消 廃棄 破棄 棄却 処分する 捨て
error: 誤り エラー 間違 誤っ 誤
escape: 逃れる 逃げ 免れ
essential: 不可欠 必須 本質 肝要
establish: 設ける 設け 設立 確立 定める 定めた 定めて 定めら 樹立 創設 設置 制定 新設
estimate: 推定 見積 推計 推測 概算
estimate-doc: 見積書 見積 見積り 見積もり
eternal: 永久 永続 恒久 無期限
ethics: 倫理 道徳
ethnicity: 民族 種族 部族 人種
european: 欧州 ヨーロッパ 欧州連合
evacuate: 避難 退避
evaluate: 評価 審査 選考 審議
evaluation-hr: 人事 人材
evening: 夕方 夜 夜間 深夜
event: イベント 行事 会議 集会
every-day: 毎日 日常 日々 日刊
every-month: 毎月 月次 月額
every-week: 毎週 週次
every-year: 毎年 年次 年額 年間
evidence: 証拠 証明 証跡 証憑 裏付け
example: 例え たとえ 例
exceed: 超える 超え 超過 上回る 上回り 上回ら 上回れ 上回ろ 上回っ
exceed-over: 超過 オーバー
excellent: 優れた 優れ 優秀 素晴らし
except: 除く 除き 除か 除け 除こ 除い 以外 例外
excessive: 過度 過大 過剰 過度な
exchange: 交流 交換 やり取り やりとり 取替
exchange-market: 取引所 証券取引所
exchange-rate: 為替 為替相場 為替レート 外国為替 外為
exclude: 除く 除き 除外
exclusive: 独占的 排他的 排他 専属的
execute: 実行 執行 履行 施行
executive: 役員 執行役員 経営者 幹部 執行役
executive-person: エグゼクティブ 経営幹部 経営陣
exempt: 免除 免責 適用除外
exercise: 行使
exhibition: 展示 展示会 出展 展覧会 上映 上演 演奏
exist: 存在
existing: 既存 既に すでに 従来
exit-leave: 出る 退出 出口
expand: 拡大 拡張 広げ 広がる 広がり 広がら 広がれ 広がろ 広がっ
expect: 期待 予期 見込 見込み 想定
expel: 除名 追放 退去 強制退会
expense: 経費 出費 支出
expense-actual: 実費 経費 諸経費 諸費用 費用
experience: 経験 体験
experience-level: 経験レベル 経験年数
experiment: 実験
expert: 専門家 有識者 専門
expire: 満了 失効 期限切れ 期間満了 有効期限切れ
explain: 説明 解説
exploit: 搾取
explosive: 爆発物 爆弾 爆発 火薬 危険物
export: 輸出 エクスポート 書き出す 書き出し 書き出さ 書き出せ 書き出そ
express: 表現 表示 表し 表す 表明
extend: 延長 拡張 延期
extension: 拡張 延長 エクステンション
extract: 抽出 取り出す 取り出し 取り出さ 取り出せ 取り出そ
face: 顔 顔認証
face-photo: 顔写真 写真 顔画像 画像 映像 肖像
facility: 施設 設備
fact: 事実 真実 実情
factory: 工場
fail: 失敗 怠る 怠り 怠ら 怠れ 怠ろ 怠っ 不履行
fair: 公正 公平
fair-use: 公正利用 フェアユース
fake: 偽 偽物 模造 偽の
fall-drop: 落ちる 落とす 落とし 落とさ 落とせ 落とそ 落下
false: 虚偽 偽り 嘘 不実 虚偽記載 偽 うそ
family: 家族 親族 親族関係 親類 遺族
family-relation: 親族 続柄
far: 遠い 遠く
farmer: 農家 農業者
father-mother: 父 母
fax: ファックス ファクス ファクシミリ
feature: 特徴 機能 特色
federation: 連合 連盟 連邦
fee: 手数料 料金 利用料 報酬
feedback: フィードバック 意見 感想
feel: 感じる 感じた 感じて 感じさ 感じ
field: 分野 領域 部門
field-data: フィールド 欄
file: ファイル
file-name: ファイル名
film-show: 上映
filter: フィルタ フィルター 選別 絞り込
finance: 財務 金融 融資
financial-adj: 金銭的 財務上
financial-statements: 財務諸表 決算書 貸借対照表 損益計算書 決算 計算書類
fine: 罰金 過料 科料
fingerprint: 指紋 生体情報 生体認証 虹彩 声紋 顔認識 顔認証
fingerprinting: フィンガープリント フィンガープリンティング
fire: 火災 火事 消防
firefighter: 消防士 消防署
firewall: ファイアウォール
first: 最初 第一 初め
first-time: 初回 初めて
fiscal-year: 事業年度 会計年度 年度
fit: 適合 合う 合い 合わ 合え 合お 合っ 合わせる 当てはめ
fitness: 適合性 特定目的
fix-fixed: 固定
flexible: 柔軟
flood: 洪水 水害 浸水
fly: 飛ぶ 飛び 飛ば 飛べ 飛ぼ 飛ん 飛行
flyer: チラシ ビラ パンフレット
focus: 焦点 重点 注力 集中
folder: フォルダ フォルダー ディレクトリ
follow: 従って 従う 従い 遵守 準拠 守っ
follow-behind: 追う 追い 追わ 追え 追お 追っ 従う 従い 従わ 従え 従お 従っ
follow-list: 以下 次の 下記
food: 食品 食料 食 飲食 食事 食生活 飲食物
force: 強制 無理 強要
force-majeure: 不可抗力 天災 天災地変 自然災害 災害
foreclosure: 担保権の実行 抵当権の実行
foreign: 外国 外国人 海外 国外
forest: 森林 林
forge: 偽造 変造 改ざん 改竄
forget: 忘れ 失念
forgive: 許す 許し 許さ 許せ 許そ 許され 許容 容認
forgive-debt: 免除
fork: フォーク
form-document: フォーム 申込用紙 用紙
form-make: 形成 組成
format: 形式 書式 様式 フォーマット 体裁
former: 前者
formulate: 策定 制定 立案 起草
forum: フォーラム 掲示板
forward-positive: 前向き 肯定的
found-establish: 設立 創立 創設
foundation-org: 財団 財団法人 基金
fraction: 端数 分数
framework: フレームワーク 枠組み 枠組
fraud: 不正 詐欺 偽り 詐術 欺罔 不正の手段 不正行為 不祥事
free: 無料 無償
free-software: フリーソフトウェア 自由ソフトウェア フリー
freedom: 自由
freelance: フリーランス 個人事業主
freely: 自由に 自由な 自由
freight: 運送費 送料 配送料 配送費 運送料 輸送費 物流費 運賃
french: フランス フランス語
frequent: 頻繁 頻度 しばしば
friday: 金曜 金曜日
friend: 友人 仲間
friendly: 友好 親しみ フレンドリー
front: 前面 正面 表
fulfil: 満たす 満たし 満たさ 満たせ 満たそ 充足 満足
full-time-employee: 正社員 常勤 正規社員 正規従業員
function: 機能
function-work: 機能する 働く 働き 働か 働け 働こ 働い 動く 動き 動か 動け 動こ 動い 動作 作動
furniture: 家具 什器
future: 将来 今後 未来
future-ahead: 今後 将来
gambling: 賭博 ギャンブル 博打
game: ゲーム 試合
gang-member: 暴力団員
gather-meet: 集まる 集まり 集まら 集まれ 集まろ 集まっ 集合
gay: 同性愛 ゲイ レズビアン
gender: 性別 性的 性
gender-identity: 性自認 性同一性
gene: 遺伝 遺伝子 ゲノム
general: 一般 通常 普通
general-affairs: 総務 総務部 庶務
general-rules: 総則 通則
genuine: 正規 真正 純正
german: ドイツ ドイツ語
gift: 贈答 贈り物 贈与 ギフト 贈答品 接待 金品 謝礼 饗応
global: グローバル 地球 地球規模
good: ~良い 良好
good-faith: 善意 誠実 信義 誠意
governance: 統治 ガバナンス
governing-law: 準拠法 適用法
government: 政府 行政 官公庁 公的
graduate: 卒業 修了
grandchild: 孫
grandparent: 祖父母 祖父 祖母
grant: 交付 付与 授与
grasp: 把握
greenhouse: 温室効果 温暖化
gross-negligence: 重過失 重大な過失
group: グループ 集団
grow: 成長 発展 伸び 発育
guarantee: 保証 保証人 担保 連帯保証人 連帯保証
guard: 警備 警備員 守衛
guard-maintain: 保守 整備 メンテナンス 保全 アフターサービス 保守点検 点検
guardian: 後見人 保護者 親権者 親権 未成年後見人 法定代理人
guess: 推測 推察 憶測
guidance: ガイドライン 指針 手引き 手引
guide-document: ガイド マニュアル 手引書 取扱説明書 説明書 手引 手引き
guide-lead: 指導 誘導 先導
hair: 髪 髪型
half: 半分 半数 半
handle: 対処 取り扱う 取り扱い 取り扱わ 取り扱え 取り扱お 取り扱っ 取扱 取り扱 扱う 扱い 扱わ 扱え 扱お 扱っ 対応
happen: 発生 生じ
harassment: ハラスメント 嫌がらせ 差別
hard-disk: ハードディスク メモリ
hardware: ハードウェア ハード
harmful: 有害 害する 害し 悪影響
hash: ハッシュ ハッシュ値
hate-speech: ヘイトスピーチ 憎悪表現 憎悪 ヘイト
have: 有する 有し 持つ 持ち 持た 持て 持と 持っ 保有 所持 備え 有します
hazardous: 危険物 有害物質
headquarters: 本社 本店 本部 主たる事務所
health: 健康 医療 感染
health-adj: 健康上
health-check: 健康診断 検診 健診 人間ドック
health-insurance: 健康保険 被保険者証
health-insurance-card: 健康保険証 保険証
health-status: 健康状態 体調 健康
hear: 聞く 聞き 聞か 聞け 聞こ 聞い 聴取 聴聞 ヒアリング
heart-rate: 心拍 心拍数 脈拍
height: 高さ
height-weight: 身長 体重
heir: 相続人 相続 遺族 承継人
help: 助け 手伝 ヘルプ
help-serve: 奉仕 役に立 貢献
hesitate: ためらう ためらわ 躊躇
hide: 隠す 隠し 隠さ 隠せ 隠そ 隠れ 非表示
high: 高い 高く 高度 高
hire: 採用 雇用 雇う 雇い 雇わ 雇え 雇お 雇っ 雇入れ 任用
historical: 歴史的
history: 歴史
hobby: 趣味 嗜好 関心 興味 好み
hold-event: 開催 主催 開く 開き 開か 開け 開こ 開い
holder: 保有者 保持者 名義人
holiday: 祝日 休日 祭日
honor: 名誉 栄誉
hope-desire: 夢 希望
hope-for: 希望 望む 望み 望ま 望め 望も 望ん 要望 願う 願い 願わ 願え 願お 願っ
hospital: 病院 医療機関 診療所 医院
hospitalization: 入院 通院
host: ホスト ホスティング
hotel: ホテル 宿泊 旅館
hour: 時間 ~時
house: 住宅 家 住居 家屋
household: 世帯 家庭
however: しかし ただし 但し
hug-contact: 接触 身体的接触
huge: 巨大 膨大 莫大
human-being: 人間 人類
human-resources-dept: 人事部 人事課 人事部門
human-right: 人権 尊重 敬意
human-rights: 人権 基本的人権
hygiene: 衛生 公衆衛生
icon: アイコン
id-card: 身分証明書 本人確認書類 身分証 社員証 従業員証 入館証 学生証 カードキー
idea: 考え アイデア 思う
ideal: 理想 理想的
identifier: 識別子 識別 端末識別子 識別番号
identity: 身元 識別
identity-expression: 性表現 性別表現
ignore: 無視
illegal-copy: 海賊版 不正コピー
illustrate: 例示 図示
image: 画像 写真
image-photo: 画像 写真 イメージ 図
imagine: 想像
immature: 未熟
immediate: 即時 即座 直ちに 速やか
immigrant: 移民 入国 出入国
impersonate: なりすまし 成り済まし 成りすまし 偽装
implement: 実装 導入 実施
import: 輸入 インポート 取り込む 取り込み 取り込ま 取り込め 取り込も 取り込ん
import-export: 輸出 輸入 輸出入
important: 重要 大切 重大
impose: 課す 課し 課さ 課せ 課そ 科す 科し 科さ 科せ 科そ 負わせ
impossible: 不可能 できない 不能
impression: 印象
imprisonment: 懲役 禁錮 拘留
improve: 改善 向上 改良 強化
in-law: 姻族 義理 義父 義母
in-writing: 書面 書面により
inaccurate: 不正確 正確でない
inactive: 非活動 休眠 無効化 休止
inappropriate: 不適切 不適当 不当 ふさわしくない 相応しくない
incident: インシデント 事件 事象 事案
incite: 扇動 煽動 煽る 煽り 教唆
include: 含む 含ま 含み 含め 含んで
inclusion: 包摂 インクルージョン 包括性
income: 収入 所得 年収
incompatible: 互換性のない 非互換 相容れない
incomplete: 不完全 未完成 未完 未了
inconsistent: 矛盾 不一致 不整合
inconvenience: 不便 不都合 不具合 支障
inconvenient: 不便 不都合
increase: 増加 増やす 増やし 増やさ 増やせ 増やそ 増える 増大 増え 高まる
indemnify: 補償 求償 填補
independent: 独立 自立
independent-adj: 独立した 自主 自主的 自律
indirect: 間接
indiscriminate: 無差別
indispensable: 不可欠
industry: 業界 産業 工業
inequality: 不平等 不均衡 格差
inevitable: 不可避 避けられない
infect: 感染 感染症 伝染
infection: 感染 新型コロナウイルス
infer: 推論 推認 推定
influence: 影響 左右
information: 情報
infringe: 侵害
infringe-free: 非侵害
initial: 初期 当初 初めて
injury: 傷害 負傷 怪我 けが
injury-illness: 傷病 負傷 疾病 けが 怪我 病気 疾患 急病
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
instead: 代わり 代替 代えて 替え
instruct: 指示 命令 指令
insufficient: 不十分 不足 欠如 欠く 欠き 欠か 欠け 欠こ 欠い 足りない
insult: 侮辱 侮蔑 名誉毀損 誹謗 誹謗中傷 中傷
insurance: 保険 保険会社
insurance-premium: 保険料
integrate: 統合 合併 統一 一体
integrity: 完全性 整合性
intellectual: 知的
intellectual-property: 知的財産 知的財産権 知的所有権
intention: 意思 意図 意向 故意
interaction: やり取り 交流 相互作用 関わり 対話
intercept: 傍受 盗聴
interest: 関心 興味
interest-rate: 利息 利子 金利 利率 遅延損害金
interface: インターフェース インターフェイス
intern: インターン インターンシップ 実習 研修生 実習生 見習い
internal-audit: 内部監査 監査部
international: 国際 海外 外国 国外
internet: インターネット オンライン ネット
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
investor: 投資家
invisible: 目に見えない 見えない 不可視
invite: 招待 招く 招き 招か 招け 招こ 招い 誘う 誘い 誘わ 誘え 誘お 誘っ 勧誘 招聘 お誘い
invoice: 請求書 インボイス 納品書
involuntary: 不本意 やむを得
iris-eye: 虹彩
irregular: 不規則 異常 不定
irreversible: 不可逆 復元不可能 元に戻せない
irrevocable: 取消不能 撤回不能 取り消せない
issue: 発行 交付 発給
issue-ticket: イシュー 課題 チケット
it-dept: 情報システム 情報システム部 情報技術
item: 項目 アイテム 品目
itself: 自体 それ自体
japan: 日本
japanese-lang: 日本語 和文
job-offer: 内定 オファー
job-seeker: 求職者 求職 転職希望者
job-title: 役職 職位 肩書 肩書き 職名 役職名
job-type: 職種 職務内容 職務 業務内容 担当業務
join: 入会 参入
joint-controller: 共同管理者
joint-several: 連帯 連帯して 連帯債務
joint-venture: 合弁 提携 業務提携
joke: 冗談 ジョーク
journalist: 記者 ジャーナリスト 報道関係者
judge: 裁判官 判事
judge-decide: 判定 判断 裁決
judgment: 判決 判断 裁定
jurisdiction: 管轄 裁判管轄 管轄裁判所
kernel: カーネル
key: 鍵 キー
kind: 種類 種別 種 類型 区分
kind-nice: 親切 優しい 思いやり 礼儀 丁寧
know: 知る 知り 知識 知っ ご存
know-how: ノウハウ
korea: 韓国 朝鮮
labor-insurance: 労働保険 雇用保険 労災保険 労災
lack: 欠く 欠如 不備
land: 土地 不動産
language: 言語 日本語 英語
language-level: 語学力 言語能力
lapse: 失効
large: 大きな 大規模 大きい 大き
last-year: 昨年 去年 前年
late: 遅い 遅く 末日
late-payment: 遅延損害金 延滞 滞納 遅延利息 延滞利息 延滞金
latent: 潜在
latter: 後者
launch: 起動 立ち上げ 発足 始動
law: 法律 法令 法
law-change: 改廃 制定 改正 法改正
lawyer: 弁護士 代理士 法律家 弁理士 司法書士 法律事務所
leader: リーダー 代表
leader-ship: 指導力 リーダーシップ
leak: 漏えい 漏洩 流出 漏えい等 情報漏えい 漏らし 漏らす 漏らして
learn: 学ぶ 学び 学ば 学べ 学ぼ 学ん 習得 学習 修得
lease: 賃貸 賃借 賃貸借 リース 賃借権
leave: 離れる 離れ 去る 去り 去ら 去れ 去ろ 去っ 退出
leave-holiday: 休暇 休業 休職 有給休暇 年次有給休暇
lecture: 講演 講義 講座 講習 セミナー
left-side: 左
legal-adj: 法的 法律上 法務
legal-dept: 法務部 法務
legal-fees: 弁護士費用 弁護士報酬 訴訟費用
legal-person: 法人
legitimate: 正当 適法 合法
legitimate-interest: 正当な利益
lend: 貸与 貸す 貸し 貸さ 貸せ 貸そ 貸出
lender: 貸主 貸し手
length: 長さ 期間 有効期間 保存期間 保管期間 存続期間
level: 水準 レベル 段階
lgbt: 性的少数者 性的マイノリティ
liability-debt: 負債 債務 借金
librarian: 司書
library: 図書館 ライブラリ 図書
license: ライセンス 使用許諾 許諾
life: 生活 人生 生命 暮らし
life-death: 生命 人命 命
lightning: 落雷 雷
limit: 制限 限定 限度 限ら 限って
line: 線 回線 列
link: リンク
link-associate: 関連付 連結 連動 ひも付け
liquidate: 清算
list: 一覧 リスト 名簿
list-up: 列挙 列記 一覧 挙げる 挙げら 掲げる 掲げ
listen: 聴く 聴き 聴か 聴け 聴こ 聴い 聞く 聞き 聞か 聞け 聞こ 聞い 傾聴
litigation: 訴訟 提訴 訴え 裁判
live-reside: 居住 住む 住み 住ま 住め 住も 住ん 在住
loan: 貸付 借入 融資 ローン 借金 貸金 借入金
local-adj: 現地 地元 ローカル
local-government: 地方公共団体 自治体 市町村 地方自治体 都道府県
localization: ローカライズ 地域化
location: 位置
location-data: 位置情報 現在地 位置データ 経路
lock: 施錠 ロック 鍵 錠 カギ
log: ログ 記録
log-in: ログイン サインイン ログオン
long: 長い 長期 長時間 長く
look-after: 世話 面倒
look-for: 探す 探し 探さ 探せ 探そ 捜索 求人
look-like: 見た目 ように見える
lose: 失う 失い 失わ 失え 失お 失っ 失効 喪失
loss: 紛失 喪失 遺失 置き忘れ 亡失
loss-ruin: 滅失 喪失 消失
lottery: 宝くじ 抽選 くじ
low: 低い 低く 低下 低減
lump-sum: 一括 一括払い 一時金
machine-learning: 機械学習
magazine: 雑誌 マガジン
mailing-list: メーリングリスト
main: 主要 主な 主たる 主に 中心 中核
maintain: 維持 保つ 保ち 保た 保て 保と 保っ 堅持
maintainer: メンテナ メンテナー
maintainers: メンテナ 管理者 保守者
majority: 多数 過半数 多数決
make-known: 周知 公知 知らせ 告知 公示
maker: メーカー
malice: 悪意 故意
malware: マルウェア ウイルス ウィルス コンピュータウイルス 不正プログラム
man: 男性 男子
manage: 管理 運営 運用 マネジメント
management: 経営 マネジメント 運営
manager-chief: 室長 部長 課長 本部長 局長 所長
manager-person: マネージャー マネジャー 管理職 支配人
manual: 手動 手作業
manufacture: 製造 生産 製作
manufacturing-dept: 製造部 製造部門 生産部
many: 多く 多数 多い
map: 地図
marital: 婚姻 結婚 離婚 配偶者
mark: マーク 印
market: 市場 マーケット
market-price: 時価 相場 市価
marketing: マーケティング 販促 販売促進 宣伝
mask: マスク
matter: 事柄 事案 案件 ~事項
maximum: 最大限 最大 最高 上限
mayor: 市長 町長 区長
meaning: 意味 意義
meaningless: 無意味
means: 手段 方策
measure: 対策 措置 施策 方策 処置
measure-gauge: 測定 計測 計量
measuring-instrument: 計測機器 測定器 計器 測定機器
media: メディア 報道
media-storage: 記録媒体 記憶媒体 媒体 メディア 可搬型記憶媒体 外部記憶媒体 電磁的記録媒体
mediation: 調停 斡旋 あっせん
mediator: 仲介 仲介者 媒介
medical-certificate: 診断書
medical-history: 病歴 既往症 病 診療録 診療記録 カルテ 既往歴
medicine: 薬 医薬品 薬品 薬剤 投薬 処方
meet-person: 会う 会い 会わ 会え 会お 会っ 出会い
meeting: 会議 会合 打合せ 打ち合わせ ミーティング 面会
member: 会員 メンバー 構成員 議員 会員登録 入会 退会
memorandum: 覚書
memory: メモリ 記憶 メモリー
menstrual: 月経 生理
mental: 精神 メンタル 心理 精神的 心理的
mental-adj: 精神的
mentor: メンター 指導者
menu: メニュー
merchantability: 商品性 市販性
merge: マージ 統合 併合
merger: 合併 吸収合併 統合
message: メッセージ 伝言
method: 方法 手段 手法 やり方
metric: 指標 尺度
migrate: 移行 移民 移住
milestone: マイルストーン
military: 軍 軍事 武力
million: 百万 数百万
minimum: 最低限 最小限 最低 最小 下限
minister: 大臣 主務大臣
ministry: 省 省庁 府省
minor: 未成年 年齢 児童 子ども 子供 未成年者 こども
minor-age: 未成年
minor-person: 未成年者 未成年
minority: 少数 少数者 マイノリティ
minute: 分間
minutes: 議事録 議事
mirror: ミラー ミラーリング
mislead: 誤認 誤解 紛らわしい
mission: 使命 ミッション
mistrust: 不信 疑念 疑義 疑い 疑わ
mobile: 携帯 携帯電話 モバイル スマホ スマートフォン
model: モデル 模型
model-type: 機種 型番
moderator: 司会 モデレーター 調停者
modern: 現代 近代
modify: 修正 改変 訂正
modify-word: 改変 改造 変更
module: モジュール 部品 コンポーネント
moment: 瞬間
monday: 月曜 月曜日
money: お金 資金 ドル 円
money-laundering: 資金洗浄 マネーロンダリング マネー・ローンダリング
monitor: 監視 モニタリング 見守
month: 月 か月 ヶ月
moral-rights: 著作者人格権 人格権 人格
more: さらに 更に もっと
morning: 朝 午前
most-superlative: 最も 一番
mother-tongue: 母語 母国語
movable: 動産
move: 移動 移転 移す 移し 移さ 移せ 移そ 移る 移り 移ら 移れ 移ろ 移っ 引越
multi-factor: 多要素 多要素認証 二要素 二段階認証
multiple: 複数 様々 さまざま いくつ
museum: 博物館 美術館
music: 音楽 楽曲 歌詞
musician: 音楽家 ミュージシャン
must: 必ず 必ずし
mutual: 相互 互い 双方向
my-number: マイナンバー 個人番号
name: 名前 名称 氏名
name-full: 氏名 姓名
nation: 国民 国家
nationality: 国籍
natural: 自然 当然 天然
natural-person: 自然人 個人
nature: 性質 特性 性格 本質
nda: 秘密保持契約 秘密保持 守秘義務 守秘
near: 近く 近い 付近 最寄り
necessary: 必要
necessary-scope: 必要な範囲
need: 必要 要する 要すり 要すら 要すれ 要すろ 要すっ 要し
negligence: 過失 不注意 重過失 重大な過失
negotiate: 交渉 折衝
nephew-niece: 甥 姪
network: ネットワーク 通信
neurodiversity: 神経多様性 発達障害
new: 新しい 新規 新た 新
news: ニュース 報道 お知らせ
newsletter: メールマガジン メルマガ ニュースレター 会報
newspaper: 新聞 新聞記事 記事 雑誌
next: 次 次回 次の
next-year: 来年 翌年 次年度
ngo: 非営利 非営利団体
no-name: 無名 匿名
noise: 騒音 雑音
nominate: 指名 推薦 ノミネート
non-transferable: 譲渡不能 譲渡禁止
noncommercial: 非商用 非商業
nonexclusive: 非独占 非独占的 非排他的
nonprofit: 非営利
nonpublic: 非公開 未公開 未発表 非公式
notarize: 公証 公証人
notary: 公証人
notice: 気付く 気付き 気付か 気付け 気付こ 気付い 気づく 気づき 気づか 気づけ 気づこ 気づい 気が付
notification-official: 届出 届け出 届
notification-push: プッシュ通知
notify: 通知 連絡 知らせ 告知 お知らせ 予告
notify-purpose: 利用目的の通知
nowadays: 今日 現時点 現在 今
nuclear: 核 原子力 核兵器
nuisance: 迷惑 迷惑行為
nullify: 取消し 取り消す 取り消し 取り消さ 取り消せ 取り消そ 取消 無効 キャンセル 撤回 取下げ 取り下げ 解約
number: 番号
number-count: 数 人数 件数 回数 個数 頻度
nurse: 看護師 看護
nursing-care: 介護 看護 介護休業
nurture: 育む 育み 育ま 育め 育も 育ん 培う 培い 培わ 培え 培お 培っ 育てる
oath: 宣誓
object: 目標
objection: 異議 異議申立て 不服
objective-adj: 客観 客観的
obligation: 義務 債務
oblige: 義務付 義務づけ 課す 課し 課さ 課せ 課そ 課される
obscene: わいせつ 卑猥 猥褻 ポルノ
observe: 観察 観測
obstruct: 妨害 妨げ 阻害 支障 邪魔 干渉
obvious: 明白 明らか 自明
occupation: 職業 職種 職
odor: 悪臭 臭気
office: 事務所 事業所 オフィス 営業所
officer-employee: 役職員 役員 役員等
official: 公式 正式 公的
official-person: 公務員 官吏 吏員
offset: 相殺
old: 古い
omission-entry: 記載漏れ 漏れ 脱漏 記入漏れ 遺漏
omit: 省略 割愛
on-the-other: 一方 他方 反面
once: 一度 一旦 一回
only: のみ だけ
open: 開く 開き 開か 開け 開こ 開い 開ける 公開 開放
open-source: オープンソース
operate: 運用 操業 運営 営む 営み 営ま 営め 営も 営ん
operating-system: オペレーティングシステム
operation: 操作 運転 稼働 作動 運営
operator: オペレーター 運用者 操作者 運営者
opinion: 意見 見解
opportunity: 機会 チャンス
oppose: 反対 対立 逆 異論
opt-in: オプトイン
opt-out: オプトアウト 拒否 拒絶
optimization: 最適化 最適
option: オプション 選択肢
optional: 任意 自由 自発
or-less: 以下 以内
or-more: 以上
order: 注文 発注 受注
order-command: 命令 指令 指図
order-form: 注文書 発注書 注文請書 発注 注文
order-sequence: 順序 順番 順
ordinance: 政令 省令 条例 施行令 府令
ordinary-damage: 通常損害 通常の損害
ordinary-people: 一般の人 公衆 大衆
organization: 組織 団体 機関
organizational: 組織的
organizer: 主催者 運営者 幹事
origin: 出身 出自 起源 門地
original: 元の 原 本来
original-text: 原文 正文 原本
other: 他の その他 ほか 別の 他に 以外
output: 出力 アウトプット
outside: 外部 社外 域外 国外 対象外 範囲外
outsource: 外部委託 業務委託 委託 再委託 外注
overlap: 重複 重なる 重なり 重なら 重なれ 重なろ 重なっ
overtime: 時間外 残業 時間外労働 休日労働
owner: 所有者 オーナー 持ち主
package: パッケージ
packing: 梱包 包装 荷造り 梱包費
page: ページ
pain: 苦痛 痛み
paragraph: 項 各項 前項
parameter: パラメータ 引数 変数
parent: 親 父母 両親 保護者
parent-company: 親会社
parliament: 国会 議会 衆議院 参議院
part: 部分 一部 一部分
part-time: パート アルバイト 非常勤
part-timer: 臨時職員 契約社員 嘱託 嘱託社員 有期雇用 パートタイマー パート アルバイト パートタイム 短時間労働者 非常勤
participant: 参加者 出席者 来場者
participate: 参加 出席 加入
participate-join: 加わる 加わり 加わら 加われ 加わろ 加わっ 参画 参加
partner: パートナー 提携先 提携 協力会社
partner-life: パートナー 伴侶 同性パートナー
party-other: 相手 当事者
pass-hand: 渡す 渡し 渡さ 渡せ 渡そ 手渡 渡る 渡り 渡ら 渡れ 渡ろ 渡っ
passport: 旅券 パスポート
password: パスワード 暗証番号 認証情報
past: 過去
patch: パッチ 修正プログラム
patent: 特許 特許権
patent-attorney: 弁理士
patient: 患者
patient-adj: 忍耐 辛抱 我慢
pattern: パターン 型 類型
pay: 支払 料金 有料 費用 課金 有償
pay-cut: 減給 減俸
payment: 支払 支払い 決済 弁済 納付
payment-info: 決済情報 決済 支払情報 支払方法
payroll: 給与計算 給与支払 給与支給
payslip: 給与明細 源泉徴収票 納税証明書
peculiar: 固有 独自 特有
penalty: 罰則 制裁 処罰 懲役 ペナルティ 罰 罰金 過料
penalty-contract: 違約金 制裁金
penetration-test: 侵入テスト ペネトレーションテスト
pension: 年金 企業年金
percent: パーセント 割合 率
performance: 性能 パフォーマンス 実績
period: 期間 期限
period-stage: 時期 期
periodic: 定期的 定期
permission-official: 許認可 認可 許可 免許
permit: 許可 許諾 認め 許容
person: 個人 本人 人
person-concerned: 関係者
person-in-charge: 担当者 窓口担当 責任者 管理責任者
person-people: 人々 人物 人間 方々 人たち 人達 人
personal-data: 個人情報 個人データ 個人関連情報
personalize: パーソナライズ 個人に合わせ
personnel-measure: 人的
persuade: 説得
petition: 申立 申立て 申し立て 請願
pharmacist: 薬剤師 薬局
philosophy: 哲学 理念
phishing: フィッシング
photo-id: 写真付き 写真付身分証
photograph: 撮影 写真撮影
physical: 物理 有形
physical-measure: 物理的
place: 場所
place-put: 置く 置き 置か 置け 置こ 置い 置いて 設置
plaintiff: 原告 申立人
plan: 予定 計画 企画 構想
plan-document: 計画書 企画書
planning-dept: 企画部 経営企画
plant: 植物
platform: プラットフォーム 基盤
pleasant: 楽しい 楽しむ 楽しみ 楽しま 楽しめ 楽しも 楽しん
pledge: 誓約 誓い 誓う 誓わ 誓え 誓お 誓っ 約束 誓約書 確約
plugin: プラグイン アドオン 拡張機能
point-out: 指摘
point-time: 時点
poison: 毒物 毒 有毒
police: 警察 警察署 捜査機関
policy: 方針 ポリシー 政策
political-activity: 政治活動 選挙活動
political-party: 政党 支持政党 政治 政治的
politics: 政治 政治的
pollution: 汚染 公害
popular: 人気 有名 著名
pornography: ポルノ アダルト
port-software: 移植
portfolio: ポートフォリオ 作品集
portrait: 肖像 肖像権 パブリシティ権
position: 立場 位置 地位 ポジション 役職
possession: 占有 占有権
possible: 可能 できる でき 可能性 恐れ おそれ
post-mail: 郵便 郵送 書留 配達証明 内容証明
post-write: 投稿 書き込み 寄稿
postal-code: 郵便番号
poster: ポスター 掲示物
postpone: 延期 繰り延べ 先送り
power-outage: 停電 電力 電気
power-strong: 強力 強い 強く
powerless: 無力 無能
practical: 実用 実践的 実務的
practice: 実践 慣行 実務 慣習
praise: 称賛 褒め 評価
predetermined: 既定 所定 一定 規定
prefecture: 都道府県 県 府
preference: 好み 嗜好 選好 環境設定
pregnancy: 妊娠 出産 分娩
prejudice: 偏見 先入観
premise: 前提
prepare: 準備 用意 整備 備え
prescription: 時効 消滅時効
prescription-medical: 処方箋 処方
president: 社長 会長 大統領 総裁
press: 報道機関 報道 プレス
prevail: 優先 優越
prevent: 防止 防ぐ 予防 防い
price: 価格 代金
price-reduction: 減額 値下げ 代金の減額
principle: 原則 原理 理念
prior-consent: 事前の同意 事前同意
priority: 優先 優先順位
privacy: プライバシー 私生活 私事
privacy-violation: プライバシーの侵害 プライバシー侵害
private: 私的 民間 非公開 私人
privilege: 特権 権限
prize: 賞品 景品 賞金 贈呈品
probation: 試用期間 試用
problem: 問題 課題
procedure: 手続 手続き 手順 プロセス
process: 処理 取扱 取り扱 プロセス
processor: 処理者 受託者 委託先
procure: 調達 仕入 購買
produce: 生む 生み 生ま 生め 生も 生ん 生み出す 生み出し 生み出さ 生み出せ 生み出そ 産出 生産
product: 製品 商品 物品 品目
product-name: 品名 商品名 製品名
productive: 生産的 生産性
profession: 専門職 プロフェッショナル 士業
profile: プロフィール プロファイリング 経歴
profit: 利益 黒字 収益
programmer: プログラマ プログラマー
prohibit: 禁止 禁じ
project: プロジェクト 事業
promise: 約束 誓約
promissory-note: 手形 約束手形
promote: 促進 推進 奨励 助長 振興
promotion-job: 昇進 昇格 昇任 昇給
proof: 証明 裏付 証拠 立証
property: 財産 所有 資産 所有権
proposal: 提案 動議 提起 議案
proposal-submit: 申し出 申し出る 申出
prosecution: 検察 起訴 訴追 検察官 検察庁
prosecutor: 検察官 検事 検察 裁判所 検察庁
protect: 保護 守る 守り 防護
protocol: プロトコル 手順
provide: 提供 付与 与え 供給 支給
provider: プロバイダ プロバイダー 提供者 提供元
provision: 規定 条項 定め
provisional-attachment: 仮差押え 仮差押
provisional-disposition: 仮処分
proxy: プロキシ 代理
proxy-mandate: 委任状 委任
pseudonym: 仮名加工 仮名
public-adj: 公的 公開 公共 公的な
public-domain: パブリックドメイン
public-interest: 公益 公共の福祉
public-key: 公開鍵 秘密鍵
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
punitive: 懲罰的
purchase: 購入 買い 販売 購買 仕入れ
purchase-buy: 買う 買い 買わ 買え 買お 買っ 購入 買い取り
purchase-history: 購買履歴 購入履歴 取引履歴 注文履歴 利用履歴
purchasing-dept: 購買部 調達部 資材
purpose: 目的 利用目的 使用目的
pursue: 追求 追及
push: 押す 押し 押さ 押せ 押そ プッシュ
pyramid-scheme: ねずみ講 マルチ商法 無限連鎖講
qualification: 資格 適格 要件
qualify: 資格を満た 適格
quality: 品質 性能
quantity: 大量 分量 数量 ~量
question: 質問 疑問 問い合わせ 問合せ お問い合わせ 照会
quick: 迅速 早く 速やか 直ちに
quorum: 定足数
quote-from: 抜粋 引用 転載 再掲載
race: 人種
radio-tv: テレビ ラジオ 放送
railway: 鉄道 電車 列車
raise: 引き上げ 高め
range: 範囲
rank: 順位 ランキング 順
ransomware: ランサムウェア
rate: 割合
raw-material: 原材料 原料 材料 資材 素材 部品
reach: 到達 届く 届き 届か 届け 届こ 届い 及ぶ 至る 至り 至ら 至れ 至ろ 至っ
reach-limit: 達する 達すり 達すら 達すれ 達すろ 達すっ 達し
read: 読み 読む 読ん 閲覧
read-only: 読み取り
real-estate: 不動産
reason: 理由 原因 根拠 事由
reasonable: 合理
receipt: 領収書 レシート 受領証 領収証
receipt-reception: 受付 受理 受け付け 受領
receive: 受信 受け取 受領 ~受け ~受ける ~受けた ~受けて
recent: 最近 近年 昨今 このたび 先般
receptionist: 受付係
recipient: 受信者 受領者 受取人 提供先
reckless: 無謀 重過失
recognize: 認識 認知 認め 承知 自覚
recommend: 推奨 勧め 勧告 推薦 薦め
recommendation: 勧告 提言 推薦
record: 記録 履歴 ログ
recording: 録画 録音
recruit: 募集 求人 公募 採用 選考
recurrence: 再発 再発防止
recycle: リサイクル 再生 再利用
reduce: 減らす 減らし 減らさ 減らせ 減らそ 減少 軽減 削減 低減 縮小 緩和
reference: 参考 参照 準用 引用
reference-letter: 推薦状 身元保証
reflect: 反映
refrain: ご遠慮 差し控え 控え
refugee: 難民
refund: 返金 払い戻す 払い戻し 払い戻さ 払い戻せ 払い戻そ 払戻 払戻し 返還 返戻
regardless: 問わず 関わらず かかわらず 拘らず いかんを
region: 地域 地方 区域 地区
register: 登録 レジストリ
register-official: 登記 戸籍 登録簿 台帳 名簿 原簿
registered-domicile: 本籍 本籍地 戸籍 戸籍謄本
regret: 残念 後悔 遺憾
regulation: 規制 規定 規程
relation: 関連 関係 関する 関し
release: リリース 公開 発行 発表 公表
relief: 安心
religion: 宗教 信仰 宗派
religious-solicit: 宗教活動 布教
relocation: 移設 移動 撤去
remain: 残る 残り 残ら 残れ 残ろ 残っ 残って 残存 残す 残し 残さ 残せ 残そ
remain-left: 残余 残り
remark: 発言 言動 言及 述べ 語る 語り 語ら 語れ 語ろ 語っ 述べる
remember: 覚える 覚えて 記憶 思い出
remind: 催促 リマインド 思い出させ
remodel: 改造 改装
remote: 遠隔 リモート テレワーク 在宅
renew: 更新 継続 自動更新 延長
rent: 家賃 賃料 レンタル リース
repair: 修理 修繕 補修 修復
repeal: 廃止 撤廃 廃棄
repeat: 繰り返 再度 再び 改めて 重ねて
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
reprimand: 戒告 けん責 譴責 訓告 叱責 厳重注意
reproduce: 複製 転載 複写 再現
reputation: 評判 信用 名声 名誉
request: 請求 要求 依頼 要請 リクエスト 求め 要望 申請 お願い 意見
request-disclosure: 開示請求 開示等
require: 必要 必須 要件 要求
rescind: 解約 解除 解消 契約解除
rescue: 救助 救急 救済 救命 救援
rescue-help: 助ける 救う 救い 救わ 救え 救お 救っ 救済
research: 研究 学術
researcher: 研究者 研究員
resell: 転売 再販 再販売
resemble: 似て 似た 類似 同様
reserve: 留保 予約 取っておく
residence: 住居 居所 住所
residence-card: 在留カード 在留 在留資格 ビザ 査証
resident-record: 住民票 住民
resign: 辞任 辞職 辞退 退職 退社 離職
resist: 抵抗 抗う
resource: 資源 リソース
respect: 尊重 敬意 敬う 敬い 敬わ 敬え 敬お 敬っ
respond: 対応 応対 応答 応じる ~応じ
responsibility: 責任 責務 義務 責め 賠償責任
rest-break: 休憩 休息
restaurant: 飲食店 レストラン
restore: 復元 復旧 回復 復帰
result: 結果 成果
resume: 履歴書 職務経歴書 経歴書
retain: 保有 保管 保存 保持
retaliate: 報復 仕返し 不利益な取扱い 不利益 不利益取扱い
retire: 退職 離職 退任 辞任
retiree: 退職者 退職された方 元従業員 退任 退職後
retirement-allowance: 退職金 退職手当 退職給付
retroactive: 遡及 遡って
return: 戻る 戻り 戻ら 戻れ 戻ろ 戻っ 戻す 戻し 戻さ 戻せ 戻そ 返す 返し 返さ 返せ 返そ 返却 返る
return-lend: 貸与品 貸与物
revenue: 売上 売上高 収益
revenue-stamp: 印紙 収入印紙 印紙税
reverse: 逆 逆転 反転
reverse-engineering: 逆コンパイル リバースエンジニアリング 逆アセンブル
review-again: 見直し 見直す 見直さ 見直せ 見直そ 再検討 再評価
review-comment: レビュー
ride: 乗る 乗り 乗ら 乗れ 乗ろ 乗っ 乗車
right: 権利
right-holder: 権利者 著作権者
right-side: 右
right-to-be-forgotten: 忘れられる権利
rigorous: 厳密 厳格 厳正 厳し 厳重 徹底
riot: 暴動 騒乱
rise: 上がる 上がり 上がら 上がれ 上がろ 上がっ 上昇
risk: リスク 危険 脅威
road: 道路 道
roadmap: ロードマップ
robot: ロボット
role: 役割 役目 ロール
room-margin: 余裕 余地
root: 根 ルート 根本
rotate: 回転 交代
royalty: ロイヤリティ 使用料 ロイヤルティ
rule: 規則 ルール 規範
run-move: 走る 走り 走ら 走れ 走ろ 走っ 走行
safeguard: 安全管理措置 保護措置
sales-dept: 営業 営業部
sales-person: 営業担当 販売員 店員
salt: ソルト
sanitation: 安全衛生
saturday: 土曜 土曜日
save: 節約 貯金 保存する セーブ
say-word: 言う 言い 言わ 言え 言お 言っ 言われ
scale: 規模 スケール
scan: スキャン 走査
scenario: シナリオ 想定
schedule: 日程 予定表 スケジュール 時間割
scholarship: 奨学金
school: 学校 大学 研究機関 学術機関
school-high: 高等学校 中学校 小学校 学校
science: 科学
scientific: 科学的 学術的
scientist: 科学者
scope-application: 適用範囲 対象範囲 範囲
scope-purpose: 目的外 範囲内 範囲外
screen: 画面 スクリーン
screen-resolution: 解像度
screenshot: スクリーンショット
scrivener: 司法書士 行政書士
sea: 海 海洋 海上
seal: 印鑑 押印 捺印 印章 印 署名 記名押印 記名
seal-certificate: 印鑑証明書 印鑑登録証明書
search: 検索 探し 探す
search-police: 捜査 捜索
season: 季節 四半期 期
second-time: 秒
secondary-use: 二次利用 二次的著作物
secret: 秘密 機密 守秘 秘密保持
secretary: 書記 秘書 幹事 事務局
section: 節 セクション 部 章
securities: 有価証券 証券 債券 株式 社債
security: 安全 セキュリティ
see: 参照 見る 見て 見つけ
seizure: 差押え 差押 差し押さえ 差し押え
selection: 選考 選抜 選定
self-own: ~自分 ~自身 ~自ら 自己 自社
sell: 販売 売却 売り 売買
seller: 販売者 売主 販売業者 ベンダー 売り手
send: 送信 送付 送る 送ら 送っ 転送 配信 伝送
send-back: 返還 返品 返金 返却 返送
sender: 送信者 送付者 差出人
sensitive: 要配慮 機微 センシティブ
sensor: センサー
separate: 分離 切り離 分ける 分けて 別々 別個
series: 一連
serious: 深刻 重大 甚大 重い 重く
serve-care: 気軽 遠慮なく
server: サーバ サーバー ネットワーク
service: サービス
session: セッション
session-event: 部会 分科会
session-training: 講座 研修 コース
set-complete: 一式
setting: 設定 構成
settlement: 和解 示談
settlement-accounts: 決算
severability: 分離可能性 可分性
severable: 分離可能 可分
sex-life: 性生活
sexual: 性的 セクシュアル セクハラ
sexual-orientation: 性的指向 性自認
shape: 形態 形状
share: 共有 シェア
share-part: 分担 持分
shareholder: 株主 出資者 社員総会 株主総会
shareholders-meeting: 株主総会 総会
shelter: 避難所 避難 給水所
shift: 交代 シフト 移行
ship: 出荷 発送 配送 輸送
ship-boat: 船舶 船
shipping-destination: 配送先 送付先 宛先 届け先 納入先 発送先
shipping-fee: 送料 配送料
short: 短い 短期 短く 短縮
shortage: 欠乏 不足
show: 表示 示す 示し 示さ 見せ
sibling: 兄弟 姉妹
side: 側面 側
sign: 署名 記号
signature: 署名 サイン 電子署名
similar-way: 同じように 同様に
simply: 単に 単なる 単純
single: 単一 単独 一つ 唯一 単体
single-marital: 独身 未婚
sit: 座る 座り 座ら 座れ 座ろ 座っ 着席
situation: 事態 状況 情勢 局面
size: 大きさ サイズ 寸法
skill: 技能 スキル 能力 技量 資格 免許
skin-color: 肌の色 皮膚
slavery: 奴隷 奴隷制
sleep: 睡眠 寝る
small: 小さな 小規模 小さい
smoking: 喫煙 たばこ 煙草 タバコ
social: 社会
social-adj: 社会的
social-media: ソーシャルメディア 交流サイト
social-security-number: 社会保障番号 社会保険 社会保障 厚生年金
socio-economic: 社会経済
software: ソフトウェア ソフト プログラム
soil: 土壌
sokaiya: 総会屋
soldier: 兵士 軍人 自衛隊
solicit: 勧誘 募る 募り 募ら 募れ 募ろ 募っ
solve: 解決 解消 トラブルシューティング
some: いくつか 一部 幾つか 多少
some-little: 若干 少し 少数 多少 少な
someone: 誰か 何者か
someone-else: 他人 他者 第三者 他の者
something: 何か 何らか
sometimes: 時々 場合により
soon: すぐ まもなく 間もなく 早く
sort: 並べ 整列 分別
sound: 音声 音 録音
sound-health: 健全
sound-valid: 妥当 相当 適正
source-citation: 出典 典拠
source-code: ソースコード ソース コード 逆コンパイル リバースエンジニアリング 逆アセンブル
space: 空間 スペース 余白
spam: スパム 迷惑メール
spanish-lang: スペイン語
speak: 話す 話し 話さ 話せ 話そ 語る 語り 語ら 語れ 語ろ 語っ 喋る
speaker: 講演者 発表者 登壇者 話者
special: 特別 特定 特に 特殊
special-damages: 特別損害 逸失利益 得べかりし利益 逸失 間接損害 付随的損害 派生的損害 間接 付随
specification: 仕様 仕様書
specify: 明記 明示 特定 指定 規定 定め
speed: 速度 スピード 高速 速い 速く
spend: 費やす 費やし 費やさ 費やせ 費やそ
spend-use: 費やす 支出 歳出
split: 分割 会社分割
sponsor: スポンサー 後援 協賛
sport: スポーツ 競技 運動
spot-point: 箇所 地点 ポイント
spouse: 配偶者 夫 妻 夫婦
spread-harm: 拡大 蔓延 まん延
stable: 安定
staff: スタッフ 要員 人員 係員
stage: 段階 過程 ステージ 工程
stake: 持分 出資
stakeholder: ステークホルダー 利害関係者 関係者
stalk: つきまとい ストーカー ストーキング 嫌がらせ いやがらせ
stalking: つきまとい
stand: 立つ 立ち 立た 立て 立と 立っ 立って
standard: 基準 標準 水準
standard-clauses: 標準契約条項 標準契約
start: 開始 始め 始ま 着手 開設
state: 国 州 国家
state-organ: 国の機関 行政機関 官公庁 公的機関 官庁 国
statement-defense: 弁明 釈明 弁明の機会
statistical: 統計的
statistics: 統計 集計
status-social: 社会的身分 身分 地位 門地
statute: 法令 法規 制定法 法律
stay: 滞在 宿泊 居る
steal: 盗む 盗み 盗ま 盗め 盗も 盗ん 盗難 窃盗 盗用 窃取 盗まれ
step-count: 歩数
stereotype: ステレオタイプ 固定観念
stock: 株式 株 株券
stop-halt: 止める 止め 停止 中止
stop-provision: 第三者提供の停止 提供の停止
stop-quit: やめる やめて 辞める 辞め
store: 保存 保管 蓄積 格納 保持 貯蔵
store-shop: 店舗 店 ショップ 商店
strategy: 戦略
stream: ストリーミング 動画配信
strike: ストライキ 争議 労働争議 争議行為
structure: 構造 構成 仕組み 組織
student: 学生 生徒 児童
student-id: 学生証
sub-processor: 再委託先 復処理者
subcontract: 再委託 再委託先 下請 下請負 下請け
subjective: 主観 主観的
sublicense: 再許諾 サブライセンス 再使用許諾
submit: 提出
subordinate: 部下 下位
subparagraph: 号 各号
subscribe: 購読 定期購読 加入 申し込む 申し込み 申し込ま 申し込め 申し込も 申し込ん 申込
subscriber: 加入者 購読者 会員 会員番号
subscription: 定期購入 サブスクリプション 購読
subsidiary: 子会社
subsidy: 補助金 助成金 助成 給付金 交付金
substantial: 実質的 実質 実体
succeed-right: 承継 継承 引き継
success: 成功
suffer: 被る 被り 被ら 被れ 被ろ 被っ 蒙る
sufficient: 十分 充分 足りる
suicide: 自殺 自傷
suit: 適する 適した 適す ふさわしい 相応しい
summarize: 要約 まとめる まとめて 取りまとめ
summary: 概要 要約 要旨 あらまし
sunday: 日曜 日曜日
superior: 上司 上長 上位 管理職 所属長
supervise: 監督 監視 監理 監督官庁
supplement: 補足 補充 補完 補 追補 追加
supplementary-provisions: 附則 付則 雑則 補則
supplier: 仕入先 供給者 納入業者 サプライヤー 業者 調達先 供給
supply-chain: サプライチェーン 供給網
support: 支援 サポート 対応 支持 援助
sure-certain: 確実 確信 確定
surface: 表面 面
surgery: 手術
surprise: 驚く 驚き 驚か 驚け 驚こ 驚い 意外
surround: 囲む 囲み 囲ま 囲め 囲も 囲ん 囲まれ
survey: アンケート 調査
suspect: 被疑者 容疑 疑い 疑う 疑わ 疑え 疑お 疑っ 疑義
suspend: 一時停止 停止 資格停止 中断
suspend-use: 利用停止 利用の停止 使用停止 利用を停止
suspension-work: 出勤停止 停職 謹慎 自宅待機 休職
sustainability: 持続可能 サステナビリティ
symbol: 記号 シンボル 象徴
symptom: 症状
sync: 同期 シンク
system: システム 体制 制度
t-shirt: シャツ
tab: タブ
table: 表 テーブル
tag: タグ
take-out: 持ち出す 持ち出し 持ち出さ 持ち出せ 持ち出そ 持出し 持出
take-remove: 取り除く 取り除き 取り除か 取り除け 取り除こ 取り除い 取り外す 取り外し 取り外さ 取り外せ 取り外そ 外す 外し 外さ 外せ 外そ
tamper: 改ざん 改竄 改変
target: 目標 ターゲット ~対象
targeted-ad: 行動ターゲティング ターゲティング広告
tax: 税 税金 課税 租税 納税 公租公課 税務
tax-accountant: 税理士 会計士 公認会計士 税務代理人
tax-number: 納税者番号
tax-return: 確定申告 申告書 納税申告
teach: 教え 教育 学習 学び 学ぶ 研修
teacher: 教員 教師 先生 教職員
team: チーム
technical: 技術的
technology: 技術
telemetry: テレメトリ 遠隔測定
telephone: 電話 電話番号 携帯番号
temperature: 体温 温度
temporary: 一時的 一時 臨時 暫定 仮
temporary-staff: 派遣 派遣労働者 派遣社員 派遣スタッフ
tenant: 借主 賃借人 借り手
tenderer: 入札者
term-office: 任期
terminate: 終了 解除 停止 中止 廃止 中断
terms: 規約 利用規約 約款
terrorism: テロ テロリズム
test: テスト 試験 検査 試し
test-result: 検査結果 検査値
testimony: 証言 供述 陳述
text: 本文 文章 テキスト 文面 文字
thank: 感謝 ありがとう
the-said: 該当 ~当該
theme: テーマ 主題
thesis: 論文 学会
third: 第三者 サードパーティ
third-country: 第三国 外国
this-document: 本書 本文書 本規約 本ポリシー 本方針
this-year: 今年 本年
thousand: 千 数千
thread: スレッド
threaten: 脅迫 威嚇 脅し 脅す 脅さ 脅せ 脅そ 恐喝 威圧 強迫
thursday: 木曜 木曜日
ticket: チケット 切符 入場券
tie: 結びつ 紐付 紐づけ 結び付
time: 時間 時刻
timestamp: タイムスタンプ 時刻印
timetable-operation: 運行 運行状況 運転
title: 題名 タイトル 見出し 件名 表題
today: 本日 今日
together: 一緒 併せて 合わせて 合わせ 同時 ~ともに ~共に
token: トークン
tomorrow: 明日 翌日 翌
tool: ツール 道具
top-upper: 上部 頂点 冒頭
topic: 話題 トピック 論点 テーマ
torture: 拷問 虐待
tourism: 観光 旅行 旅客
toward: 対する 対して 対し 向け 向かう 向かい 向かわ 向かえ 向かお 向かっ
town: 町 村
track: 追跡 トラッキング
trade: 貿易 取引 通商
trade-name: 商号 屋号 社名 会社名
trade-union: 労働組合
trademark: 商標 ブランド 商標権
traditional: 伝統 伝統的 従来
traffic: 交通 トラフィック
trafficking: 人身取引 人身売買 密輸
train: 研修 訓練 教育 育成 養成 トレーニング 講習会 健全な育成
transaction: 取引 トランザクション 決済
transcript: 成績証明書 成績 評点 成績表
transfer: 移転 譲渡 移行 譲り渡し 承継 譲受 譲受人
transfer-job: 異動 転勤 配置転換 出向 人事異動 配転
transgender: トランスジェンダー 性転換
translate: 翻訳 訳 翻案
translation-official: 翻訳 訳文
translator: 翻訳者 通訳 通訳者
transparent: 透明
transport: 輸送 運送 運搬
transport-agency: 交通機関 公共交通 交通
travel: 旅行 出張
travel-expense: 旅費 交通費 出張 出張費
treasurer: 会計 財務 出納
treatment: 治療 診療 医療 療養
treaty: 条約 協定
tribe-indigenous: 先住民 先住民族
trivial: 些細 軽微
true: 本当 真
true-real: 真の 本物 本当
trust: 信頼 信用 信用情報
trust-believe: 信じる 信じて 信頼
try: 試みる 試み 試す 試し 試さ 試せ 試そ お試し
tuesday: 火曜 火曜日
turn-off: オフ 無効に
turn-on: オン 有効に
two: 二つ 両方 双方 二 両 二人
two-factor: 二要素認証 二段階
typhoon: 台風 暴風 嵐 ハリケーン 暴風雨
typo-omission: 誤記 誤字 脱字 誤字脱字
unacceptable: 許されない 許容できない 認められない 容認できない
unapproved: 未承認 無許可 無断
unattainable: 未達 不達
unauthorized: 不正アクセス 不正 無断 無権限 不正侵入 侵入
uncle-aunt: 叔父 叔母 伯父 伯母
unclear: 不明確 不明 曖昧 あいまい
unconditional: 無条件 無制限
unconscious: 無意識
under-less: 未満
understand: 理解
undesirable: 望ましくない 好ましくない 望まない
unexpected: 予期しない 予期せぬ 想定外 不測 不意
unfair: 不当 不公平
unfriendly: 敵対 敵意
unidentifiable: 識別できない 特定できない
unintended: 意図しない 意図せず 過失 不注意 うっかり
union: 労働組合 組合
unique-one: 一意 唯一
unit: 単位 ユニット
unit-price: 単価
university: 大学 大学院
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
unrelated: 無関係 関係のない
unresolved: 未解決 未処理 保留
unsolicited: 迷惑メール 一方的 求めていない
unstable: 不安定
unsubscribe: 購読解除 配信停止
unsupported: 未対応 非対応 未サポート
unused: 未使用 遊休
unverified: 未検証 未確認
unwelcome: 歓迎されない 望まない 嫌がる 嫌がり 嫌がら 嫌がれ 嫌がろ 嫌がっ
upcoming: 来る 次期 今度 今後
update: 更新 アップデート 最新
upload: アップロード
upper-limit: 上限 限度 限度額 上限額
upstream: 上流 アップストリーム
urge: 促す 促し 促さ 促せ 促そ 催促 督促 催告
usability: ユーザビリティ 使いやす 使い勝手
usage-right: 利用権 使用権 使用許諾
use: 利用 使用 活用 使い 使う 使っ 用い 使える 使わ 使え 使お 用いる
useful: 有益 有用 役立つ 役立ち 役立た 役立て 役立と 役立っ 役立 便利 有意義
useless: 不要 無用
user: ユーザ ユーザー 利用者 お客様 使用者
utility-bill: 公共料金 領収証書
utility-model: 実用新案 実用新案権
vacancy: 欠員 空席 空室
vaccine: ワクチン 予防接種 接種
valid: 有効
value: 価値 値 評価額
value-conversion: 変換 換算
vehicle: 車両 自動車 車
venue: 会場 開催地
verbal: 口頭
verifier: 検証者
version: バージョン 版 最新版
very: 非常 極めて とても 大変 大いに
veteran: 退役軍人 退役
veterinarian: 獣医 獣医師
via: 経由 介して 通じて 通して
vibration: 振動
victim: 被害者 被害
video: 動画 映像 ビデオ
viewpoint: 観点 視点 見地
violate: 違反 侵害 反する
violence: 暴力 暴行 虐待
virtual: 仮想 バーチャル
visible: 目に見える 可視
vision: ビジョン 展望
visit: 訪問 訪れ 来訪 来訪者 来場 来社
vital-interest: 重大な利益 生命に関わる利益
voiceprint: 声紋
volunteer: ボランティア 有志
vote: 投票 選挙 選出 票
vulnerability: 脆弱性 セキュリティホール
vulnerable: 脆弱 弱点
wage: 賃金 給与 給料 報酬 賞与 手当 俸給
wait: 待つ 待ち 待た 待て 待と 待っ 待機
waive: 放棄
wake-event: 起きる 起きた 起き 起こる 起こり 起こら 起これ 起ころ 起こっ 起こす 起こし 起こさ 起こせ 起こそ
walk: 歩く 歩き 歩か 歩け 歩こ 歩い 歩行 徒歩
want: たい 欲し
war: 戦争 内戦 武力紛争 内乱 暴動 テロ テロリズム 騒乱
warn: 警告 注意喚起 警報
warrant-writ: 令状 捜査令状
warranty: 保証 表明保証
wash: 洗う 洗い 洗わ 洗え 洗お 洗っ 洗浄 手洗い
waste: 廃棄物 ごみ ゴミ
watch: 見る 見り 見ら 見れ 見ろ 見っ 見守る 見守り 見守ら 見守れ 見守ろ 見守っ 視聴 観る
water: 水 水道
way-manner: 方式 仕方 やり方 方法
weapon: 武器 兵器 銃 凶器 銃器 刃物
wear: 着用 着る 身につけ
web-beacon: ウェブビーコン
website: サイト ウェブサイト
wednesday: 水曜 水曜日
week: 週間 週
weekend: 週末 土日
weigh: 衡量 重さを量
weight: 重量 重さ 重み
welcome: 歓迎
welcome-newcomer: 新人 初心者 新参
welfare: 福祉 福利 福利厚生
whistleblow: 内部通報 公益通報 通報 告発
whole: 全体 全文 全部
width: 幅
width-broad: 幅広い 幅広く 広範 広く 広い 幅広
willful: 故意
win: 勝つ 勝ち 勝た 勝て 勝と 勝っ 勝利 獲得
window: ウィンドウ 窓
window-desk: 窓口 受付窓口 担当窓口
withdraw: 撤回 取り消 取消
withhold: 源泉徴収 留保 差し控え 保留 源泉所得税 所得税
witness: 証人 立会人 立会い
witness-see: 目撃
woman: 女性 女子 婦人
word: 言葉 単語 用語 語 文言
work: 仕事 作業 業務 働
work-hard: 頑張 努力 励む
work-history: 職歴 職務経歴 経歴 略歴 履歴
work-piece: 作品 著作物 著作 成果物
worker: 従業員 職員 スタッフ 社員
working-hours: 労働時間 勤務時間 就業時間 残業
workplace: 職場 勤務先 勤務地 勤務場所 就業場所
workplace-employer: 勤務先 勤め先
workshop: ワークショップ 研修会 講習会
world: 世界
worldwide: 世界中 全世界 世界的
worldwide-free: 非独占 非排他
worm: ワーム
worry: 懸念 心配 不安 憂慮
write: 書き 書く 書か 記入 記述 執筆 書い 記載
written-pledge: 誓約書
year: 年間 年度 ~年
yesterday: 昨日 昨年 前日
you: お客様 あなた 皆様 皆さん 貴方
zero: ゼロ 零
"""
