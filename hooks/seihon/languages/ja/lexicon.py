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
above: 上記 前記 前述 前項 以上
abuse: 悪用 濫用 乱用 不正利用 虐待
acceptance: 検収 承諾 受諾
access: アクセス 接続
accessibility: アクセシビリティ 利用しやす
accident: 事故
accompany: 伴う 伴い 伴わ 伴え 伴お 伴っ 付随 附随 付帯
account: アカウント 口座
accounting: 会計 経理
achieve: 達成 実現 成し 遂げ
acquire: 入手 取得 獲得 調達 ~得る ~得た ~得て ~得ら
acquisition: 買収
act-law: 法 法律
active: 積極 活発 能動
actual: 実際 現実
ad: 広告
adapt: 翻案 改変 改作 適合
add: 追加 加え 追記 付加
address: 住所 アドレス 所在地
adjust: 調整 調節
adopt: 採用 採択
affiliate: 関連会社 関係会社 グループ会社 関連企業
after: 後に 以降 以後 その後
age: 年齢 年令 歳
agency: 庁 官庁 当局 行政庁
agenda: 議題 議事
agree-match: 一致 合致
agreement: 合意 契約 協定 同意
agriculture: 農業 農林 農産物
aim: 目指す 目指し 目指さ 目指せ 目指そ 目指 目的 狙う 狙い 狙わ 狙え 狙お 狙っ
alcohol: 酒 飲酒 アルコール
algorithm: アルゴリズム
all: 全て すべて 一切 全員 全
allot: 配分 割り当て 割当 分配
already: 既に すでに 既存
always: 常に 必ず いつも 絶えず 常時
amend: 改正 改訂 改定
amount: 金額
analytics: アナリティクス アクセス解析
analyze: 分析 解析
anonymize: 匿名化 匿名加工情報 匿名加工
anonymous: 匿名
answer: 回答 返事 応答 返答 答え
antisocial: 反社会的 反社会的勢力 暴力団
antitrust: 独占禁止 独占 カルテル
apology: 謝罪 お詫び 詫び
appeal: 上訴 控訴 抗告 不服申立て 不服 審査請求
appear: 登場 現れ 出現
appearance: 容姿 外見 外観 見た目
appendix: 別表 別紙 付録 附則
applicant: 応募者 申請者 志願者 申込者 応募
application: 申請 申込 適用 応募
application-form: 申請書 申込書 願書
application-software: アプリケーション アプリ
application-use: 用途 使途
apply-to: 該当 適用 当てはま
appoint: 任命 指名 選任 就任
appropriate: 適切 適当 適正
approve: 承認
arbitration: 仲裁
architecture: アーキテクチャ 構造
archive: アーカイブ 書庫 保管庫
arrange: 配置 配備 手配 配列
arrest: 逮捕 拘束
article: 条 本条 記事
artificial-intelligence: 人工知能
assembly: 議会 総会 集会 会合
asset: 資産 財産
assign-right: 譲渡 譲り渡す 譲り渡し 譲り渡さ 譲り渡せ 譲り渡そ 譲受
association-org: 協会 社団 社団法人 連盟 学会
at-least: 少なくとも 少なくも
attach: 付属 添付 附属 同梱
attack: 攻撃
attempt: 試み 試行
attention: 注意 留意 配慮 注目 気をつけ 用心
attribute: 属性
audience: 聴衆 観客 視聴者 対象者
audit: 監査 会計監査
audit-trail: 監査証跡 証跡
auditor: 監査役 監査人 会計監査
authentication: 認証 ログイン パスワード
author: 作者 著者 著作者
authority-body: 当局 官庁 公的機関 監督機関
authority-power: 権限 権力 職権
automatic: 自動
aviation: 航空 飛行機 空港
avoid: 避け 回避
award: 賞 受賞 表彰 賞品
backup: バックアップ 予備
badge: 名札 バッジ 身分証
ballot: 投票用紙 投票 票
ban: 追放 出入り禁止 禁止
bank: 銀行 金融機関
bank-account: 口座 預金口座 口座番号
bankrupt: 破産 倒産 民事再生 会社更生
base: 基づ 基本 基礎
base-foundation: 基盤 土台 根幹 基礎
beacon: ビーコン
before: 前に 以前 事前
behaviour: 行動 行為 振る舞い 動作 活動
belief: 信条 信念 思想
belong: 所属 属する 属し 帰属
benefit: 利益 メリット 利点
benefit-payment: 給付 支給
best: 最善 最良 ベスト 最適
bid: 入札 落札
billing: 請求 課金
binary: バイナリ
biodiversity: 生物多様性
biometric: 生体 生体認証 バイオメトリクス
birth: 生年月日 誕生
blog: ブログ
blood: 血液 血
board: 取締役会 理事会 役員会
body: 身体 肉体
book: 書籍 図書
bookmark: ブックマーク
booth: ブース
borrow: 借りる 借り 借用
branch: 支店 支社 支部 出張所 支所
branch-code: ブランチ 枝
breach-contract: 債務不履行 契約違反 不履行
breach-report: 漏えい等 流出
bribe: 賄賂 贈賄 収賄 贈収賄
broadcast: 放送 配信
browse-history: 閲覧履歴 履歴
browser: ブラウザ ブラウザー
budget: 予算
bug: バグ 不具合 障害 故障
build: 構築 建設 ビルド
building: 建物 建築 ビル
bully: いじめ パワハラ
business: 事業 営業 業務 ビジネス
business-operator: 事業者 事業主
business-secret: 営業秘密 企業秘密
business-transfer: 事業譲渡 営業譲渡
button: ボタン
bylaw: 定款 規約 会則 細則
cache: キャッシュ
call: 呼ぶ 呼び 呼ば 呼べ 呼ぼ 呼ん 称する 称し 称呼 いいます 言う 言い 言わ 言え 言お 言っ
camera: カメラ 防犯カメラ
campaign: キャンペーン 懸賞
cancel-event: 中止 取りやめ
candidate: 候補 志願者 応募者
capital: 資本 資本金 元本
card: カード
carry-bring: 持ち込む 持ち込み 持ち込ま 持ち込め 持ち込も 持ち込ん 持参 携行 携帯
case: ~場合 ~際 事例 ケース 事件
category: カテゴリ カテゴリー 部類 分野
cause: 原因 起因 要因 引き起こす 引き起こし 引き起こさ 引き起こせ 引き起こそ 惹起
cause-attributable: 帰責 責めに帰す
certificate: 証明書 証書 認定証
certificate-digital: 証明書
certify: 認定 証明 認証
chairperson: 議長 委員長 座長
change: 変更 改正 改定 改訂 修正 変え 変化
chapter: 第一章
character: 文字
charge-of: 担当 担う 担い 担わ 担え 担お 担っ 担当者 責任者
charter: 憲章
chat: チャット
check: 確認 点検 検証 チェック 監査 確かめ
child: 子 子供 子ども 児童 子女
child-labour: 児童労働
child-parent: 保護者 親
childcare: 育児 子育て 保育
choose: 選択 選ぶ 選び 選ん 選定 選
citizen: 市民 国民 住民
city: 市 都市 市区町村
claim: 主張 請求 申立 申し立て 申立て 訴え
classify: 分類 区分
clause: 条項
clear: 明確 明らか 明示
click: クリック 押す 押し 押さ 押せ 押そ タップ
climate: 気候 気候変動
clinical-trial: 治験 臨床 臨床試験
cloud: クラウド
club: クラブ 部活動
code: コード ソース
collateral: 担保 抵当 抵当権 質権
colleague: 同僚 仲間
collect: 収集 取得 集め 回収
come-into-force: 施行 発効
command: コマンド 命令
comment: コメント 意見 論評
commercial: 商用 営利 商業
commit: コミット
committee: 委員会 委員
common: 共通 共同
community: コミュニティ 共同体 地域
company: 会社 企業 法人 ~当社 ~弊社
compare: 比較 比べ 対比
compatible: 互換 両立
compensation: 賠償 補償
competition: 競争 競合 競業
compile: コンパイル
complain: 苦情 不満 文句
complete: 完了 終了 完成 済み 完結
complex: 複雑
compliance: コンプライアンス 法令遵守 遵守 順守
comprehensive: 包括 総合 網羅 全般
computer: コンピュータ コンピューター パソコン 計算機
conceal: 隠蔽 隠す 隠し 隠さ 隠せ 隠そ 隠匿 秘匿
concentrate: 集中 専念
concept: 概念 観念 コンセプト
conclude: 締結 結ぶ 結び 結ば 結べ 結ぼ 結ん 締約
concrete: 具体
condition: 条件 状態 状況
conduct-code: 行動規範 行動基準
conference: 会議 大会 カンファレンス 学会
configuration: 構成 設定
conflict-interest: 利益相反 利害 利害関係
conform: 適合 準拠 合致 適合性 則る 則り 則ら 則れ 則ろ 則っ 沿う 沿い 沿わ 沿え 沿お 沿っ
confuse: 混乱 混同
consensus: 合意形成 総意 コンセンサス
consent: 同意 承諾 了承 合意
consider: 考慮 検討 勘案 考え 踏まえ 斟酌
constitution: 憲法 規約
constraint: 制約 拘束
constructive: 建設的
consult: 相談 諮問 照会
contact: 連絡 問い合わせ お問い合わせ 接触
content: コンテンツ 中身 ~内容
contest: コンテスト コンペ 競技会
continue: 継続 続け 続く 続き 続か 続こ 続い 持続 引き続
contract: 契約
contract-party: 契約者 契約当事者 締約
contribute: 貢献 寄与 コントリビュ 寄付 寄贈
control: 制御 管理 統制 支配 コントロール
controller: 管理者 管理責任者
convey: 伝え 伝達 伝わ
cookie: クッキー Cookie
cooperation: 協力 連携 共同
copy: 複製 コピー 写し
copy-machine: 印刷 プリント 印字
copyright: 著作権
correct: 正しい 正確 正しく
correct-data: 訂正 修正 是正 正す
corruption: 腐敗 汚職
cost: 費用 経費 コスト 原価
count: 集計 合計 数え 計算 算定 算出
countermeasure: 対策 防止策
country: 国 国内 各国
court: 裁判 裁判所 訴訟
crash: クラッシュ 異常終了
create: 作成 生成 作り 制作 作る 製作 作っ
credit: 信用 与信 クレジット
credit-card: クレジットカード
creditor: 債権者 債権
crime: 犯罪 罪 犯行
criminal: 犯罪 違法 不法 刑事
criminal-record: 犯罪歴 前科 犯罪の経歴
criticism: 批判 批評 非難
crypto-asset: 暗号資産 仮想通貨
culture: 文化
culture-art: 芸術 美術 文化
currency: 通貨 貨幣 外貨
current: 現在 現行
customer: 顧客 お客様 取引先 得意先
customize: カスタマイズ
customs: 税関 関税 通関
damage: 損害 被害 損失
danger: 危険 危害 危機
data: データ
data-subject: 本人 データ主体
database: データベース
date: 日付 日時 日
day-business: 営業日 平日
dead-line: 締切 期日
death: 死亡 死
debtor: 債務者 債務
debug: デバッグ
decide-finally: 最終 最後
decision: 決定 決議 判断 決め
declare: 宣言 宣告 表明 申告
dedicated: 専用 専属
defame: 誹謗 中傷 誹謗中傷 名誉毀損
default: 既定 デフォルト 初期設定 標準
defendant: 被告 被申立人
deficit: 損失 赤字
definition: 定義
degree: 程度 度合
degree-academic: 学位 卒業 学歴
delay: 遅延 遅れ 遅滞 遅く
delegate: 代議員 代表 委任
delete: 削除 消去 抹消 消し
delete-account: 退会
delete-permanently: 完全に削除
deliver: 納品 納入 引渡 引き渡す 引き渡し 引き渡さ 引き渡せ 引き渡そ 届け 配達 配送
department: 部門 部署 部 局 課
depend: 依存 左右 次第 よって異な
dependency: 依存関係 依存
dependent-family: 扶養 被扶養
deposit: 預金 預け 寄託 保証金 預金者
derivative: 派生 派生物 二次的
derive: 派生 由来
design: 設計 デザイン
design-right: 意匠 意匠権
designate: 指定
designation: 指定 選定
desirable: 望ましい 望ましく 好ましい 好ましく
detail: 詳細 詳しく 詳しい 明細
detect: 検出 検知 発見 探知
develop: 開発 発展
developer: 開発者
device-id: 端末 端末識別子
diagnosis: 診断
dialogue: 対話 会話 話し合 話す 話し 話さ 話せ 話そ 話
differ: 異なる 異なり 異なら 異なれ 異なろ 異なっ 違う 違い 違わ 違え 違お 違っ 相違 差異
difficult: 困難 難し
dignity: 尊厳 品位
direct: 直接 直に
direct-damages: 直接損害
director: 取締役 理事 役員
disability: 障害者 障がい 障碍 障害
disable: 無効化 無効に
disagree: 不同意 意見の相違 反対
disaster: 災害
disaster-natural: 災害 震災 被災
disciplinary: 懲戒 処分 懲罰
disclaim: 免責
disclose: 開示 公表
discount: 割引 値引き
discriminate: 差別
discuss: 議論 討論 協議 話し合
disease: 疾病 病気 疾患 病 症
dismiss: 解雇 罷免 免職 解任
dispose: 処分 売却 廃棄
dispute: 紛争 異議 苦情
dissolve: 解散
distribute: 配布 頒布 配信 流通
distribute-spread: 分散
distribution: ディストリビューション 配布
diverse: 多様 各種 種々 様々 さまざま 色々
diversity: 多様性 ダイバーシティ
dividend: 配当
do: 実施 遂行 おこな 為す 果たす 果たし 果たさ 果たせ 果たそ ~行う ~行い ~行わ ~行え ~行お ~行っ ~行な
do-not: 拒む 拒み 拒ま 拒め 拒も 拒ん 拒否 拒絶 断る 断り 断ら 断れ 断ろ 断っ
doctor: 医師 医者
document: 文書 書類 書面 ドキュメント 資料
domain: ドメイン 領域
donate: 寄付 寄附 献金
download: ダウンロード
dress: 服装 衣服 服
driver: ドライバ ドライバー
driver-licence: 運転免許 運転免許証 免許証
drug: 薬物 麻薬 覚醒剤
duty-attend: 勤務 勤め 出勤
duty-job: 職務 任務 職責 業務
each: 個々 各々 それぞれ 各 個別 各自 ごと 毎
earthquake: 地震 津波
easy: 簡単 容易
edit: 編集
education: 教育
effect: 効果 影響 効力
effective-date: 発効 施行日 効力発生
efficient: 効率 能率
effort: 努力 努め 尽力 取り組む 取り組み 取り組ま 取り組め 取り組も 取り組ん 取組 励む 励み 励ま 励め 励も 励ん
elapse: 経過
election: 選挙
electricity: 電気 電力
element: 要素 要因
eliminate: 排除 除去 撤廃 一掃
email: メール 電子メール
emergency: 緊急
emission: 排出 排出量
emphasize: 重視 強調 重んじ
employee: 従業者 従業員 職員 社員
employer: 雇用主 事業主 使用者 雇い主
employment: 雇用 就業 就労 就職 労働
enable: 有効化 有効に
encrypt: 暗号
encryption: 暗号化 暗号
end: 終わる 終わり 終わら 終われ 終わろ 終わっ 末 終了
energy: エネルギー 電力 電気
enforce: 施行 執行 強制執行
engage: 関与 従事 携わ 関わる 関わり 関わら 関われ 関わろ 関わっ
ensure: 確保 確実
entertainment: 接待
entire-agreement: 完全合意
entity-subject: 主体
entrance: 入口 玄関 入場 立入り 立ち入り
entrust: 委託 外注
entry-exit: 入退室 入室 退室
environment: 環境
equal: 平等 同等 同じ 同一 ~同様
equality: 平等 均等 対等
equipment: 機器 端末 装置 デバイス スマートフォン
erase: 消去 抹消 廃棄 破棄
error: 誤り エラー 間違 誤っ 誤
essential: 不可欠 必須 本質 肝要
establish: 設ける 設け 設立 確立 定める 定めた 定めて 定めら 樹立 創設 設置
estimate: 推定 見積 推計 推測 概算
estimate-doc: 見積書
ethics: 倫理 道徳
ethnicity: 民族 種族 部族
evacuate: 避難 退避
evaluate: 評価 審査
evaluation-hr: 人事 人材
event: イベント 行事 会議 集会
evidence: 証拠 証明
example: 例え たとえ 例
exceed: 超える 超え 超過 上回る 上回り 上回ら 上回れ 上回ろ 上回っ
excellent: 優れた 優れ 優秀 素晴らし
except: 除く 除き 除か 除け 除こ 除い 以外 例外
exchange: 交流 交換 やり取り やりとり
exchange-market: 取引所 証券取引所
exchange-rate: 為替
exclude: 除く 除き 除外
execute: 実行 執行 履行 施行
executive: 役員 執行役員 経営者 幹部
exercise: 行使
exhibition: 展示 展示会 出展 展覧会
exist: 存在
existing: 既存 既に すでに 従来
expand: 拡大 拡張 広げ 広がる 広がり 広がら 広がれ 広がろ 広がっ
expect: 期待 予期 見込 見込み 想定
expel: 除名 追放 退去 強制退会
expense: 経費 出費 支出
experience: 経験 体験
expert: 専門家 有識者 専門
explain: 説明 解説
express: 表現 表示 表し 表す 表明
extend: 延長 拡張
extension: 拡張 延長 エクステンション
face: 顔 顔認証
face-photo: 顔写真 写真
facility: 施設 設備
fact: 事実 真実 実情
factory: 工場
fail: 失敗 怠る 怠り 怠ら 怠れ 怠ろ 怠っ 不履行
fair: 公正 公平
fair-use: 公正利用 フェアユース
false: 虚偽 偽り 嘘 不実
family: 家族
family-relation: 親族 続柄
father-mother: 父 母
fax: ファックス ファクス ファクシミリ
feature: 特徴 機能 特色
federation: 連合 連盟 連邦
fee: 手数料 料金 利用料
feedback: フィードバック 意見 感想
feel: 感じる 感じた 感じて 感じさ 感じ
field: 分野 領域 部門
field-data: フィールド 欄
file: ファイル
finance: 財務 金融 融資
fine: 罰金 過料 科料
fingerprint: 指紋
fire: 火災 火事 消防
firewall: ファイアウォール
first: 最初 第一 初め
fiscal-year: 事業年度 会計年度 年度
fitness: 適合性 特定目的
flexible: 柔軟
flyer: チラシ ビラ パンフレット
focus: 焦点 重点 注力 集中
follow: 従って 従う 従い 遵守 準拠 守っ
follow-list: 以下 次の 下記
food: 食品 食料 食 飲食 食事
force: 強制 無理 強要
force-majeure: 不可抗力 天災
forced-labour: 強制労働
forest: 森林 林
forge: 偽造 変造 改ざん 改竄
forgive: 許す 許し 許さ 許せ 許そ 許され 許容 容認
fork: フォーク
form-make: 形成 組成
format: 形式 書式 様式 フォーマット 体裁
formulate: 策定 制定 立案 起草
forum: フォーラム 掲示板
foundation-org: 財団 財団法人 基金
framework: フレームワーク 枠組み 枠組
fraud: 不正 詐欺
free: 無料 無償
freedom: 自由
frequent: 頻繁 頻度 しばしば
friend: 友人 仲間
friendly: 友好 親しみ フレンドリー
fulfil: 満たす 満たし 満たさ 満たせ 満たそ 充足 満足
function: 機能
future: 将来 今後 未来
future-ahead: 今後 将来
game: ゲーム 試合
gender: 性別 性的
gender-identity: 性自認 性同一性
gene: 遺伝 遺伝子 ゲノム
general: 一般 通常 普通
gift: 贈答 贈り物 贈与 ギフト 贈答品
good: 良い
good-faith: 善意 誠実 信義 誠意
governance: 統治 ガバナンス
governing-law: 準拠法
government: 政府 行政 官公庁 公的
grant: 交付 付与 授与
grasp: 把握
greenhouse: 温室効果 温暖化
gross-negligence: 重過失 重大な過失
group: グループ 集団
grow: 成長 発展 伸び 発育
guarantee: 保証 保証人 担保
guard-maintain: 保守 整備 メンテナンス 保全
guardian: 後見人 保護者 親権者 親権 未成年後見人
guidance: ガイドライン 指針 手引き 手引
guide-lead: 指導 誘導 先導
handle: 対処 取り扱う 取り扱い 取り扱わ 取り扱え 取り扱お 取り扱っ 取扱 取り扱 扱う 扱い 扱わ 扱え 扱お 扱っ 対応
happen: 発生 生じ
harassment: ハラスメント 嫌がらせ 差別
hardware: ハードウェア ハード
harmful: 有害 害する 害し 悪影響
have: 有する 有し 持つ 持ち 持た 持て 持と 持っ 保有 所持 備え 有します
headquarters: 本社 本店 本部
health: 健康 医療 感染
health-check: 健康診断 検診 健診
health-insurance: 健康保険 被保険者証
hear: 聞く 聞き 聞か 聞け 聞こ 聞い 聴取 聴聞 ヒアリング
height-weight: 身長 体重
heir: 相続人 相続 遺族 承継人
help: 助け 手伝 ヘルプ
high: 高い 高く 高度 高
hire: 採用 雇用 雇う 雇い 雇わ 雇え 雇お 雇っ 雇入れ 任用
history: 歴史
hold-event: 開催 主催 開く 開き 開か 開け 開こ 開い
honor: 名誉 栄誉
hope-for: 希望 望む 望み 望ま 望め 望も 望ん 要望 願う 願い 願わ 願え 願お 願っ
hospital: 病院 医療機関 診療所
host: ホスト ホスティング
hotel: ホテル 宿泊 旅館
hour: 時間 ~時
house: 住宅 家 住居 家屋
however: しかし ただし 但し
hug-contact: 接触 身体的接触
human-right: 人権 尊重 敬意
human-rights: 人権 基本的人権
hygiene: 衛生
icon: アイコン
idea: 考え アイデア 思う
identifier: 識別子 識別
identity: 身元 識別
ignore: 無視
image: 画像 写真
impersonate: なりすまし 成り済まし
implement: 実装 導入 実施
import-export: 輸出 輸入 輸出入
important: 重要 大切 重大
imprisonment: 懲役 禁錮 拘留
improve: 改善 向上 改良 強化
incident: インシデント 事件 事象 事案
include: 含む 含ま 含み 含め 含んで
inclusion: 包摂 インクルージョン 包括性
income: 収入 所得
indemnify: 補償 求償 填補
independent: 独立 自立
indirect: 間接
industry: 業界 産業 工業
infect: 感染 感染症 伝染
infection: 感染 新型コロナウイルス
information: 情報
infringe: 侵害
initial: 初期 当初 初めて
injury: 傷害 負傷 怪我 けが
input: 入力 記入
inside: 内部 社内 域内 庁内 以内
insider: インサイダー 内部者
inspection: 検査 査察 立入検査 点検
install: インストール 導入 設置
installer: インストーラ インストーラー
installment: 分割 分割払い
instead: 代わり 代替 代えて 替え
instruct: 指示 命令 指令
insult: 侮辱 侮蔑
insurance: 保険
integrate: 統合 合併 統一 一体
intellectual: 知的
intellectual-property: 知的財産 知的財産権 知的所有権
intention: 意思 意図 意向 故意
intercept: 傍受 盗聴
interest: 関心 興味
interest-rate: 利息 利子 金利 利率 遅延損害金
interface: インターフェース インターフェイス
intern: インターン インターンシップ 実習
international: 国際 海外 外国 国外
internet: インターネット オンライン ネット
interoperability: 相互運用
interpret: 解釈
interview: 面接 面談 インタビュー
introduce: 紹介 導入 案内
intrude: 侵入
invalid: 無効
invention: 発明 考案
inventory: 在庫 棚卸
invest: 投資
investigate: 調査 検討 研究 調べ
investor: 投資家
invoice: 請求書 インボイス
issue: 発行 交付 発給
issue-ticket: イシュー 課題 チケット
item: 項目 アイテム 品目
itself: 自体 それ自体
japan: 日本
job-offer: 内定 オファー
join: 入会 参入
joint-use: 共同利用
joke: 冗談 ジョーク
judge: 裁判官 判事
judgment: 判決 判断 裁定
jurisdiction: 管轄 裁判管轄
kernel: カーネル
key: 鍵 キー
kind: 種類 種別 種 類型
kind-nice: 親切 優しい 思いやり 礼儀 丁寧
know: 知る 知り 知識 知っ ご存
land: 土地
language: 言語 日本語 英語
large: 大きな 大規模 大きい 大き
late-payment: 遅延損害金 延滞 滞納
latent: 潜在
launch: 起動 立ち上げ 発足 始動
law: 法律 法令 法
lawyer: 弁護士 代理士 法律家
leader: リーダー 代表
leader-ship: 指導力 リーダーシップ
leak: 漏えい 漏洩 流出
lease: 賃貸 賃借 賃貸借 リース
leave-holiday: 休暇 休業 休職
lecture: 講演 講義 講座 講習 セミナー
legitimate: 正当 適法 合法
lend: 貸与 貸す 貸し 貸さ 貸せ 貸そ 貸出
level: 水準 レベル 段階
liability-debt: 負債 債務
library: 図書館 ライブラリ 図書
library-code: ライブラリ
license: ライセンス 使用許諾 許諾
life: 生活 人生 生命 暮らし
life-death: 生命 人命
limit: 制限 限定 限度 限ら 限って
link: リンク
liquidate: 清算
list: 一覧 リスト 名簿
litigation: 訴訟 提訴 訴え 裁判
loan: 貸付 借入 融資 ローン 借金
local-government: 地方公共団体 自治体 市町村 地方自治体
localization: ローカライズ 地域化
location: 位置
location-data: 位置情報 現在地
lock: 施錠 ロック 鍵
log: ログ 記録
log-in: ログイン サインイン ログオン
long: 長い 長期 長時間 長く
loss: 紛失 喪失
low: 低い 低く 低下 低減
machine-learning: 機械学習
magazine: 雑誌 マガジン
mailing-list: メーリングリスト
main: 主要 主な 主たる 主に 中心 中核
maintain: 維持 保つ 保ち 保た 保て 保と 保っ 堅持
maintainer: メンテナ メンテナー
maintainers: メンテナ 管理者 保守者
majority: 多数 過半数 多数決
make-known: 周知 公知 知らせ 告知 公示
malice: 悪意
malware: マルウェア ウイルス ウィルス
manage: 管理 運営 運用 マネジメント
management: 経営 マネジメント 運営
manual: 手動 手作業
many: 多く 多数 多い
map: 地図
marital: 婚姻 結婚 離婚
mark: マーク 印
market: 市場 マーケット
mask: マスク
matter: 事柄 事案 案件 ~事項
maximum: 最大限 最大 最高 上限
mayor: 市長 町長 区長
measure: 対策 措置 施策 方策 処置
measure-gauge: 測定 計測 計量
media: メディア 報道
media-storage: 記録媒体 記憶媒体 媒体 メディア
mediation: 調停 斡旋 あっせん
mediator: 仲介 仲介者 媒介
medical-history: 病歴 既往症 病
medicine: 薬 医薬品 薬品 薬剤
meeting: 会議 会合 打合せ 打ち合わせ ミーティング 面会
member: 会員 メンバー 構成員 議員
memorandum: 覚書
memory: メモリ 記憶 メモリー
mental: 精神 メンタル 心理
mentor: メンター 指導者
menu: メニュー
merchantability: 商品性 市販性
merge: マージ 統合 併合
merger: 合併 吸収合併
message: メッセージ 伝言
method: 方法 手段 手法 やり方
metric: 指標 尺度
milestone: マイルストーン
minimum: 最低限 最小限 最低 最小 下限
minister: 大臣 主務大臣
ministry: 省 省庁 府省
minor: 未成年 年齢 児童 子ども 子供
minority: 少数 少数者 マイノリティ
minutes: 議事録
mirror: ミラー ミラーリング
mislead: 誤認 誤解 紛らわしい
mission: 使命 ミッション
mobile: 携帯 携帯電話 モバイル スマホ
model: モデル 模型
moderator: 司会 モデレーター 調停者
modify: 修正 改変 訂正
module: モジュール 部品 コンポーネント
money: お金 資金 ドル 円
money-laundering: 資金洗浄 マネーロンダリング マネー・ローンダリング
monitor: 監視 モニタリング 見守
month: 月 か月 ヶ月
moral-rights: 著作者人格権 人格権
more: さらに 更に もっと
mother-tongue: 母語 母国語
move: 移動 移転 移す 移し 移さ 移せ 移そ 移る 移り 移ら 移れ 移ろ 移っ 引越
multiple: 複数 様々 さまざま いくつ
museum: 博物館 美術館
music: 音楽 楽曲
must: 必ず 必ずし
mutual: 相互 互い 双方向
my-number: マイナンバー 個人番号
name: 名前 名称 氏名
name-full: 氏名 姓名
nation: 国民 国家
nationality: 国籍
nature: 性質 特性 性格 本質
nda: 秘密保持契約 秘密保持 守秘義務 守秘
necessary: 必要
necessary-scope: 必要な範囲
negligence: 過失 不注意
network: ネットワーク 通信
new: 新しい 新規 新た 新
news: ニュース 報道 お知らせ
newsletter: メールマガジン メルマガ ニュースレター
newspaper: 新聞
ngo: 非営利 非営利団体
notarize: 公証 公証人
notification-official: 届出 届け出 届
notify: 通知 連絡 知らせ 告知 お知らせ
nuisance: 迷惑 迷惑行為
nullify: 取消し 取り消す 取り消し 取り消さ 取り消せ 取り消そ 取消 無効
number: 番号
nurse: 看護師 看護
nursing-care: 介護 看護
oath: 宣誓
object: 目標
objection: 異議 異議申立て 不服
obligation: 義務 債務
obscene: わいせつ 卑猥 猥褻
obstruct: 妨害 妨げ 阻害 支障 邪魔 干渉
occupation: 職業 職種 職
office: 事務所 事業所 オフィス 営業所
official: 公式 正式 公的
official-person: 公務員 官吏 吏員
old: 古い
on-the-other: 一方 他方 反面
once: 一度 一旦 一回
only: のみ だけ
open-source: オープンソース
operating-system: オペレーティングシステム
operation: 操作 運転 稼働 作動 運営
opinion: 意見 見解
opportunity: 機会 チャンス
oppose: 反対 対立 逆 異論
opt-in: オプトイン
opt-out: オプトアウト 拒否 拒絶
optimization: 最適化 最適
option: オプション 選択肢
optional: 任意 自由 自発
order: 注文 発注 受注
order-command: 命令 指令 指図
ordinance: 政令 省令 条例 施行令 府令
organization: 組織 団体 機関
organizer: 主催者 運営者 幹事
origin: 出身 出自 起源 門地
original: 元の 原 本来
original-text: 原文 正文 原本
other: 他の その他 ほか 別の 他に 以外
outside: 外部 社外 域外
outsource: 外部委託 業務委託 委託 再委託
package: パッケージ
page: ページ
pain: 苦痛 痛み
paragraph: 項 各項 前項
parameter: パラメータ 引数 変数
parent: 親 父母 両親 保護者
parent-company: 親会社
parliament: 国会 議会 衆議院 参議院
part: 部分 一部
part-time: パート アルバイト 非常勤
participant: 参加者 出席者 来場者
participate: 参加 出席 加入
partner: パートナー 提携先 提携 協力会社
party-other: 相手 当事者
passport: 旅券 パスポート
password: パスワード 暗証番号
past: 過去
patch: パッチ 修正プログラム
patent: 特許
patient: 患者
patient-adj: 忍耐 辛抱 我慢
pay: 支払 料金 有料 費用 課金
payment: 支払 支払い 決済 弁済 納付
peculiar: 固有 独自 特有
penalty: 罰則 制裁 処罰 懲役 ペナルティ
pension: 年金
performance: 性能 パフォーマンス 実績
period: 期間 期限
permission-official: 許認可 認可 許可 免許
permit: 許可 許諾 認め 許容
person: 個人 本人
personal-data: 個人情報 個人データ 個人関連情報
personalize: パーソナライズ 個人に合わせ
petition: 申立 申立て 申し立て 請願
pharmacist: 薬剤師 薬局
philosophy: 哲学 理念
photograph: 撮影 写真撮影
physical: 物理 有形
place: 場所
plaintiff: 原告 申立人
plan: 予定 計画 企画 構想
platform: プラットフォーム 基盤
pledge: 誓約 誓い 誓う 誓わ 誓え 誓お 誓っ 約束
plugin: プラグイン アドオン 拡張機能
point-out: 指摘
police: 警察
policy: 方針 ポリシー 政策
pollution: 汚染 公害
popular: 人気 有名 著名
pornography: ポルノ アダルト
port-software: 移植
position: 立場 位置 地位 ポジション 役職
possible: 可能 できる でき 可能性 恐れ おそれ
post-mail: 郵便 郵送 書留
post-write: 投稿 書き込み 寄稿
postal-code: 郵便番号
poster: ポスター 掲示物
postpone: 延期 繰り延べ 先送り
practice: 実践 慣行 実務 慣習
predetermined: 既定 所定 一定 規定
prefecture: 都道府県 県 府
preference: 好み 嗜好 選好 環境設定
pregnancy: 妊娠 出産
prepare: 準備 用意 整備 備え
prescription: 時効 消滅時効
president: 社長 会長 大統領 総裁
press: 報道機関 報道 プレス
prevail: 優先 優越
prevent: 防止 防ぐ 予防 防い
price: 価格 代金
principle: 原則 原理 理念
priority: 優先 優先順位
privacy: プライバシー
privilege: 特権 権限
problem: 問題 課題
procedure: 手続 手続き 手順 プロセス
process: 処理 取扱 取り扱 プロセス
processor: 処理者 受託者 委託先
procure: 調達 仕入 購買
product: 製品 商品 物品 品目
profession: 専門職 プロフェッショナル 士業
profile: プロフィール プロファイリング 経歴
profit: 利益 黒字 収益
prohibit: 禁止 禁じ
project: プロジェクト 事業
promise: 約束 誓約
promote: 促進 推進 奨励 助長 振興
promotion-job: 昇進 昇格 昇任
property: 財産 所有 資産
proposal: 提案 動議 提起 議案
prosecution: 検察 起訴 訴追 検察官
protect: 保護 守る 守り 防護
provide: 提供 付与 与え 供給
provision: 規定 条項 定め
proxy: プロキシ 代理
pseudonym: 仮名加工 仮名
public-domain: パブリックドメイン
public-interest: 公益 公共の福祉
public-notice: 公告 公示 官報
public-order: 公序良俗
publication: 出版 発行
publicity: 公共 公衆 公的
publish-post: 投稿 掲載
pull-request: プルリクエスト
purchase: 購入 買い 販売
purchase-history: 購入履歴 購買履歴
purpose: 目的
purpose-use: 利用目的 使用目的
pursue: 追求 追及
qualification: 資格 適格 要件
quality: 品質 性能
quantity: 大量 量 分量 数量
question: 質問 疑問
quick: 迅速 早く 速やか 直ちに
quorum: 定足数
quote: 引用
race: 人種
radio-tv: テレビ ラジオ 放送
railway: 鉄道 電車 列車
raise: 上げ 引き上げ 高め
range: 範囲
rate: 割合
read: 読み 読む 読ん 閲覧
read-only: 読み取り
real-estate: 不動産
reason: 理由 原因 根拠
reasonable: 合理
receipt: 領収書 レシート 受領証
receipt-reception: 受付 受理 受け付け
receive: 受信 受け取 受領 ~受け 受ける 受けた 受けて
recent: 最近 近年 昨今 このたび 先般
recognize: 認識 認知 認め 承知 自覚
recommend: 推奨 勧め 勧告 推薦 薦め
recommendation: 勧告 提言 推薦
record: 記録 履歴 ログ
recording: 録画 録音 収録
recruit: 募集 求人 公募
recurrence: 再発 再発防止
recycle: リサイクル 再生 再利用
reduce: 減らす 減らし 減らさ 減らせ 減らそ 減少 軽減 削減 低減 縮小 緩和
reference: 参考 参照 準用 引用
reflect: 反映
refund: 返金 払い戻す 払い戻し 払い戻さ 払い戻せ 払い戻そ 払戻 払戻し 返還
regardless: 問わず 関わらず かかわらず 拘らず いかんを
region: 地域 地方 区域 地区
register: 登録 レジストリ
register-official: 登記 戸籍 登録簿 台帳
regulation: 規制 規定 規程
relation: 関連 関係 関する 関し
release: リリース 公開 発行 発表 公表
relief: 安心
religion: 宗教 信仰 宗派
remain: 残る 残り 残ら 残れ 残ろ 残っ 残って 残存 残す 残し 残さ 残せ 残そ
remark: 発言 言動 言及 述べ 語る 語り 語ら 語れ 語ろ 語っ
rent: 家賃 賃料 レンタル
repeal: 廃止 撤廃
repeat: 繰り返 再度 再び 改めて 重ねて
reply: 返信 返答 回答
report: 報告 通報 レポート
reporter: 報告者 通報者
repository: リポジトリ レポジトリ 貯蔵
reproduce: 複製 転載 複写 再現
reputation: 評判 信用 名声
request: 請求 要求 依頼 要請 リクエスト 求め 要望 申請 お願い
request-disclosure: 開示請求 開示等
require: 必要 必須 要件 要求
rescind: 解約 解除
rescue: 救助 救急 救済 救命
research: 研究 学術
researcher: 研究者 研究員
resemble: 似て 似た 類似 同様
residence-card: 在留カード 在留
resident-record: 住民票 住民
resign: 辞任 辞職 辞退
resource: 資源 リソース
respect: 尊重 敬意 敬う 敬い 敬わ 敬え 敬お 敬っ
respond: 対応 応対 応答 応じる ~応じ
responsibility: 責任 責務 義務 責め
restaurant: 飲食店 レストラン
restore: 復元 復旧 回復 復帰
result: 結果 成果
resume: 履歴書 職務経歴書 経歴書
retain: 保有 保管 保存 保持
retaliate: 報復 仕返し 不利益な取扱い
retire: 退職 離職 退任 辞任
revenue: 売上 売上高 収益
reverse-engineering: 逆コンパイル リバースエンジニアリング 逆アセンブル
right: 権利 権
right-holder: 権利者 著作権者
rigorous: 厳密 厳格 厳正 厳し 厳重 徹底
risk: リスク 危険 脅威
road: 道路 道
roadmap: ロードマップ
robot: ロボット
role: 役割 役目 ロール
royalty: ロイヤリティ 使用料 ロイヤルティ
rule: 規則 ルール 規範
safeguard: 安全管理措置 保護措置
safety: 安全
sales-dept: 営業 営業部
scale: 規模 スケール
scan: スキャン 走査
schedule: 日程 予定表 スケジュール 時間割
scholarship: 奨学金
school: 学校 大学
school-high: 高等学校 中学校 小学校 学校
science: 科学
scope-purpose: 目的外 範囲内 範囲外
screen: 画面 スクリーン
sea: 海 海洋 海上
seal: 印鑑 押印 捺印 印章 印
search: 検索 探し 探す
secondary-use: 二次利用 二次的著作物
secret: 秘密 機密
secretary: 書記 秘書 幹事 事務局
securities: 有価証券 証券 債券
security: 安全 セキュリティ
see: 参照 見る 見て 見つけ
selection: 選考 選抜 選定
sell: 販売 売却 売り
send: 送信 送付 送る 送ら 送っ 転送 配信
send-back: 返還 返品 返金
sensitive: 要配慮 機微 センシティブ
sensor: センサー
series: 一連
serve-care: 気軽 遠慮なく
server: サーバ サーバー
service: サービス
session: セッション
session-event: 部会 分科会
setting: 設定 構成
settlement: 和解 示談
settlement-accounts: 決算
severable: 分離可能 可分
sex: 性別
sexual: 性的 セクシュアル セクハラ
sexual-orientation: 性的指向
shape: 形態 形状 ~形
share: 共有 シェア
shareholder: 株主
shareholders-meeting: 株主総会 総会
ship: 出荷 発送 配送 輸送
ship-boat: 船舶 船
short: 短い 短期 短く 短縮
show: 表示 示す 示し 示さ 見せ
sibling: 兄弟 姉妹
side: 側面 側
sign: 署名 記号
signature: 署名 サイン 電子署名
simply: 単に 単なる 単純
single: 単一 単独 一つ 唯一 単体
skill: 技能 スキル 能力 技量
small: 小さな 小規模 小さい
smoking: 喫煙 たばこ 煙草 タバコ
social: 社会
social-media: ソーシャルメディア 交流サイト
software: ソフトウェア ソフト プログラム
solve: 解決 解消
some-little: 若干 少し 少数 多少 少な
someone-else: 他人 他者 第三者 他の者
sound: 音声 音 録音
sound-valid: 妥当 相当 適正
source-code: ソースコード ソース コード
spam: スパム 迷惑メール
speaker: 講演者 発表者 登壇者 話者
special: 特別 特定 特に 特殊
special-damages: 特別損害 逸失利益
specification: 仕様 仕様書
specify: 明記 明示 特定 指定 規定 定め
speed: 速度 スピード 高速 速い 速く
split: 分割 会社分割
sponsor: スポンサー 後援 協賛
sport: スポーツ 競技
spot-point: 箇所 地点 ポイント
spouse: 配偶者 夫 妻 夫婦
spread-harm: 拡大 蔓延 まん延
stable: 安定
stage: 段階 過程 ステージ 工程
stake: 持分 出資
stakeholder: ステークホルダー 利害関係者 関係者
stalk: つきまとい ストーカー ストーキング
standard: 基準 標準 水準
start: 開始 始め 始ま
state: 国 州 国家
statistics: 統計
status-social: 社会的身分 身分 地位
statute: 法令 法規 制定法 法律
steal: 盗む 盗み 盗ま 盗め 盗も 盗ん 盗難 窃盗 盗用
stock: 株式 株 株券
stop-halt: 止める 止め 停止 中止
store: 保存 保管 蓄積 格納 保持
store-shop: 店舗 店 ショップ 商店
strategy: 戦略
stream: ストリーミング 動画配信
structure: 構造 構成 仕組み 組織
student: 学生 生徒 児童
sublicense: 再許諾 サブライセンス 再使用許諾
submit: 提出
subordinate: 部下 下位
subparagraph: 号 各号
subscribe: 購読 定期購読 加入 申し込む 申し込み 申し込ま 申し込め 申し込も 申し込ん 申込
subsidiary: 子会社
subsidy: 補助金 助成金 助成 給付金 交付金
succeed-right: 承継 継承 引き継
success: 成功
summary: 概要 要約
superior: 上司 上長 上位
supervise: 監督 監視 監理 監督官庁
supplement: 補足 補充 補完 補 追補
supplementary-provisions: 附則 付則
supplier: 仕入先 供給者 納入業者 サプライヤー 業者
supply-chain: サプライチェーン 供給網
support: 支援 サポート 対応 支持 援助
sure-certain: 確実 確信 確定
surgery: 手術
survey: アンケート 調査
suspect: 被疑者 容疑 疑い 疑う 疑わ 疑え 疑お 疑っ 疑義
suspend: 一時停止 停止 資格停止 中断
suspend-use: 利用停止 利用の停止 使用停止
sustainability: 持続可能 サステナビリティ
symptom: 症状
sync: 同期 シンク
synchronize: 同期
system: システム 体制 制度
t-shirt: シャツ
tab: タブ
table: 表 テーブル
tag: タグ
take-out: 持ち出す 持ち出し 持ち出さ 持ち出せ 持ち出そ 持出し
tamper: 改ざん 改竄 改変
target: 目標 ターゲット ~対象
targeted-ad: 行動ターゲティング ターゲティング広告
tax: 税 税金 課税 租税 納税
teach: 教え 教育 学習 学び 学ぶ 研修
teacher: 教員 教師 先生 教職員
team: チーム
technology: 技術
telemetry: テレメトリ 遠隔測定
telephone: 電話
temperature: 体温 温度
temporary-staff: 派遣 派遣労働者 派遣社員
tenderer: 入札者
term-office: 任期
terminate: 終了 解除 停止 中止 廃止 中断
terms: 規約 利用規約 約款
terrorism: テロ テロリズム
test: テスト 試験 検査 試し
testimony: 証言 供述 陳述
text: 本文 文章 テキスト 文面
thank: 感謝 ありがとう
the-said: 該当 ~当該
theme: テーマ 主題
thesis: 論文 学会
third: 第三者 サードパーティ
third-country: 第三国 外国
thread: スレッド
threat: 脅威
threaten: 脅迫 威嚇 脅し 脅す 脅さ 脅せ 脅そ 恐喝
ticket: チケット 切符 入場券
time: 時間 時刻
title: 題名 タイトル 見出し
together: 一緒 共に ともに 併せて 合わせて 合わせ 同時
token: トークン
tool: ツール 道具
tourism: 観光 旅行 旅客
toward: 対する 対して 対し 向け 向かう 向かい 向かわ 向かえ 向かお 向かっ
town: 町 村
track: 追跡 トラッキング
trade: 貿易 取引 通商
trademark: 商標 ブランド
traffic: 交通 トラフィック
train: 研修 訓練 教育 育成 養成
transaction: 取引 トランザクション 決済
transfer: 移転 譲渡 移行
transfer-job: 異動 転勤 配置転換 出向
translate: 翻訳 訳
translation-official: 翻訳 訳文
transparent: 透明
transport: 輸送 運送 運搬
travel-expense: 旅費 交通費
treasurer: 会計 財務 出納
treatment: 治療 診療 医療 療養
treaty: 条約 協定
true: 本当 真
trust: 信頼 信用
two: 二つ 両方 双方
unauthorized: 不正アクセス 不正 無断 無権限
understand: 理解
union: 労働組合 組合
university: 大学 大学院
unpleasant: 不快 不愉快
unsubscribe: 購読解除 配信停止
unwelcome: 歓迎されない 望まない 嫌がる 嫌がり 嫌がら 嫌がれ 嫌がろ 嫌がっ
update: 更新 アップデート 最新
upload: アップロード
upstream: 上流 アップストリーム
usability: ユーザビリティ 使いやす 使い勝手
use: 利用 使用 活用 使い 使う 使っ 用い 使える
useful: 有益 有用 役立つ 役立ち 役立た 役立て 役立と 役立っ 役立 便利 有意義
user: ユーザ ユーザー 利用者 お客様 使用者
vacancy: 欠員 空席 空室
vaccine: ワクチン 予防接種 接種
valid: 有効
value: 価値 値 評価額
value-conversion: 変換 換算
vehicle: 車両 自動車 車
venue: 会場 開催地
version: バージョン 版
very: 非常 極めて とても 大変 大いに
via: 経由 介して 通じて 通して
victim: 被害者 被害
video: 動画 映像 ビデオ
viewpoint: 観点 視点 見地
violate: 違反 侵害 反する
violence: 暴力 暴行
virtual: 仮想 バーチャル
vision: ビジョン 展望
visit: 訪問 訪れ 来訪 来訪者 来場 来社
volunteer: ボランティア 有志
vote: 投票 選挙 選出 票
vulnerability: 脆弱性 セキュリティホール
vulnerable: 脆弱 弱点
wage: 賃金 給与 給料 報酬 賞与 手当
waive: 放棄
wake-event: 起きる 起きた 起き 起こる 起こり 起こら 起これ 起ころ 起こっ 起こす 起こし 起こさ 起こせ 起こそ
want: たい 欲し
warn: 警告 注意喚起 警報
warranty: 保証
waste: 廃棄物 ごみ ゴミ
water: 水 水道
we: 当社 弊社 私たち 我々 私達 わたしたち われわれ 私
website: サイト ウェブサイト
week: 週間 週
welcome: 歓迎
welcome-newcomer: 新人 初心者 新参
welfare: 福祉 福利 福利厚生
whistleblow: 内部通報 公益通報 通報
width-broad: 幅広い 幅広く 広範 広く 広い 幅広
willful: 故意
window: ウィンドウ 窓
window-desk: 窓口
withdraw: 撤回 取り消 取消
witness: 証人 立会人
witness-see: 目撃
word: 言葉 単語 用語 語 文言
work: 仕事 作業 業務 働
work-for-hire: 職務著作 職務発明
work-piece: 作品 著作物 著作 成果物
worker: 従業員 職員 スタッフ 社員
working-hours: 労働時間 勤務時間 就業時間 残業
workshop: ワークショップ 研修会
world: 世界
write: 書き 書く 書か 記入 記述 執筆 書い 記載
year: 年間 年度 ~年
you: お客様 あなた 皆様 皆さん 貴方
"""
