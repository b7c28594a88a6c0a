"""What the rules about the whole text need to know of Japanese: its script, its brackets, common words.

``LETTERS`` matches a run of the language's own letters and ``OWN_SCRIPT`` says
that no other language here is written so. ``WORDS`` are words of grammar that
tell the language (none are needed where the script does). ``BRACKETS`` are the
pairs that must close. ``SENTENCE_END`` splits sentences. ``CONCEPTS`` are very common words of
policies, by the name of the idea, to see whether two texts speak of the same
things; they are matched as they stand, the longest first.
"""

from __future__ import annotations

LETTERS = r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\u3005]"
#: Characters between letters: no space between words.
OWN_SCRIPT = True
WORDS: frozenset[str] = frozenset()
COMMON: frozenset[str] = frozenset()
WORD_ENDINGS = ""
BRACKETS = ("「」", "『』", "（）", "()", "【】", "〔〕", "［］", "[]", "〈〉", "《》")
SENTENCE_END = r"(?<=[。．！？])|\n"
#: How many characters of English one letter of this language is worth.
DENSITY = 2.1
#: Words that may stand twice in a row.
DOUBLES: frozenset[str] = frozenset()
#: What only a slip of the keyboard doubles.
DOUBLED = r"をを|がが|にに|へへ"

#: Each line: the name of the idea, then its words.
CONCEPTS = """
person: 個人 本人
personal-data: 個人情報 個人データ 個人関連情報
information: 情報
data: データ
privacy: プライバシー
consent: 同意 承諾 了承 合意
permit: 許可 許諾 認め 許容
use: 利用 使用 活用 使い 使う 使っ 用い 使える
third: 第三者 サードパーティ
delete: 削除 消去 抹消 消し
responsibility: 責任 責務 義務 責め
license: ライセンス 使用許諾 許諾
version: バージョン 版
release: リリース 公開 発行 発表 公表
provide: 提供 付与 与え 供給
collect: 収集 取得 集め 回収
disclose: 開示 公表
protect: 保護 守る 守り 防護
manage: 管理 運営 運用 マネジメント
security: 安全 セキュリティ
law: 法律 法令 法
right: 権利 権
copyright: 著作権
terms: 規約 利用規約 約款
policy: 方針 ポリシー 政策
rule: 規則 ルール 規範
regulation: 規制 規定 規程
clause: 条項
contract: 契約
service: サービス
website: サイト ウェブサイト
page: ページ
user: ユーザ ユーザー 利用者 お客様 使用者
account: アカウント 口座
register: 登録 レジストリ
notify: 通知 連絡 知らせ 告知 お知らせ
contact: 連絡 問い合わせ お問い合わせ 接触
request: 請求 要求 依頼 要請 リクエスト 求め 要望 申請 お願い
application: 申請 申込 適用 応募
require: 必要 必須 要件 要求
necessary: 必要
possible: 可能 できる でき
change: 変更 改正 改定 改訂 修正 変え 変化
modify: 修正 改変 訂正
update: 更新 アップデート 最新
add: 追加 加え 追記 付加
delete-account: 退会
include: 含む 含ま 含み 含め 含んで
exclude: 除く 除き 除外
case: 場合 際
purpose: 目的
method: 方法 手段 手法 やり方
procedure: 手続 手続き 手順 プロセス
process: 処理 取扱 取り扱 プロセス
record: 記録 履歴 ログ
store: 保存 保管 蓄積 格納 保持
period: 期間 期限
date: 日付 日時 日
minor: 未成年 年齢 児童 子ども 子供
company: 会社 当社 弊社 企業 法人
organization: 組織 団体 機関
government: 政府 行政 官公庁 公的
court: 裁判 裁判所 訴訟
damage: 損害 被害 損失
compensation: 賠償 補償
warranty: 保証
ensure: 確保 確実
disclaim: 免責
prohibit: 禁止 禁じ
violate: 違反 侵害 反する
terminate: 終了 解除 停止 中止 廃止 中断
start: 開始 始め 始ま
pay: 支払 料金 有料 費用 課金
free: 無料 無償
freedom: 自由
price: 価格 代金
purchase: 購入 買い 販売
sell: 販売 売却 売り
commercial: 商用 営利 商業
software: ソフトウェア ソフト プログラム
system: システム 体制 制度
network: ネットワーク 通信
equipment: 機器 端末 装置 デバイス スマートフォン
technology: 技術
develop: 開発 発展
code: コード ソース
file: ファイル
document: 文書 書類 書面 ドキュメント 資料
package: パッケージ
install: インストール 導入 設置
test: テスト 試験 検査 試し
error: 誤り エラー 間違 誤っ 誤
bug: バグ 不具合 障害 故障
problem: 問題 課題
question: 質問 疑問
answer: 回答 返事 応答 返答 答え
vote: 投票 選挙 選出 票
proposal: 提案 動議 提起 議案
decision: 決定 決議 判断 決め
committee: 委員会 委員
member: 会員 メンバー 構成員 議員
leader: リーダー 代表
participate: 参加 出席 加入
event: イベント 行事 会議 集会
community: コミュニティ 共同体 地域
project: プロジェクト 事業
team: チーム
contribute: 貢献 寄与 コントリビュ 寄付 寄贈
cooperation: 協力 連携 共同
support: 支援 サポート 対応 支持 援助
help: 助け 手伝 ヘルプ
create: 作成 生成 作り 制作 作る 製作 作っ
publish-post: 投稿 掲載
send: 送信 送付 送る 送ら 送っ 転送 配信
receive: 受信 受け取 受領 受け
share: 共有 シェア
distribute: 配布 頒布 配信 流通
copy: 複製 コピー 写し
translate: 翻訳 訳
language: 言語 日本語 英語
read: 読み 読む 読ん 閲覧
write: 書き 書く 書か 記入 記述 執筆 書い 記載
show: 表示 示す 示し 示さ 見せ
see: 参照 見る 見て 見つけ
check: 確認 点検 検証 チェック 監査
authentication: 認証 ログイン パスワード
investigate: 調査 検討 研究 調べ
analyze: 分析 解析
evaluate: 評価 審査
explain: 説明 解説
understand: 理解
know: 知る 知り 知識 知っ ご存
teach: 教え 教育 学習 学び 学ぶ 研修
risk: リスク 危険 脅威
attack: 攻撃
harassment: ハラスメント 嫌がらせ 差別
behaviour: 行動 行為 振る舞い 動作 活動
work: 仕事 作業 業務 働
worker: 従業員 職員 スタッフ 社員
function: 機能
setting: 設定 構成
choose: 選択 選ぶ 選び 選ん 選定 選
environment: 環境
standard: 基準 標準 水準
condition: 条件 状態 状況
limit: 制限 限定 限度
range: 範囲
part: 部分 一部
all: 全て すべて 一切 全員 全
list: 一覧 リスト 名簿
content: 内容 コンテンツ 中身
name: 名前 名称 氏名
address: 住所 アドレス 所在地
telephone: 電話
email: メール 電子メール
message: メッセージ 伝言
internet: インターネット オンライン ネット
cookie: クッキー Cookie
ad: 広告
time: 時間 時刻 時
month: 月 か月 ヶ月
year: 年 年間
week: 週間 週
country: 国 国内 各国
international: 国際 海外 外国 国外
japan: 日本
world: 世界
place: 場所
publicity: 公共 公衆 公的
social: 社会
culture: 文化
gender: 性別 性的
equal: 平等 同等 同じ 同様 同一
new: 新しい 新規 新た 新
old: 古い
important: 重要 大切 重大
special: 特別 特定 特に 特殊
general: 一般 通常 普通
example: 例え たとえ 例
reason: 理由 原因 根拠
result: 結果 成果
effect: 効果 影響 効力
benefit: 利益 メリット 利点
quality: 品質 性能
opinion: 意見 見解
thank: 感謝 ありがとう
discuss: 議論 討論 協議 話し合
report: 報告 通報 レポート
publication: 出版 発行
object: 対象 目標
relation: 関連 関係 関する 関し
base: 基づ 基本 基礎
follow: 従って 従う 従い 遵守 準拠 守っ
follow-list: 以下 次の 下記
above: 上記 前記 前述 前項 以上
more: さらに 更に もっと
however: しかし ただし 但し
because: なぜなら ため
before: 前に 以前 事前
after: 後に 以降 以後 その後
until: まで
without: なく なし ない
only: のみ だけ
other: 他の その他 ほか 別の
self: 自分 自身 自己 自ら
entrust: 委託 外注
transfer: 移転 譲渡 移行
access: アクセス 接続
encrypt: 暗号
leak: 漏えい 漏洩 流出
prevent: 防止 防ぐ 予防 防い
avoid: 避け 回避
solve: 解決 解消
improve: 改善 向上 改良 強化
design: 設計 デザイン
build: 構築 建設 ビルド
image: 画像 写真
video: 動画 映像 ビデオ
trademark: 商標 ブランド
patent: 特許
property: 財産 所有 資産
intellectual: 知的
original: 元の 原 本来
title: 題名 タイトル 見出し
number: 番号
amount: 金額
large: 大きな 大規模 大きい 大き
small: 小さな 小規模 小さい
good: 良い
easy: 簡単 容易
difficult: 困難 難し
quick: 迅速 早く 速やか 直ちに
appropriate: 適切 適当 適正
reasonable: 合理
clear: 明確 明らか 明示
correct: 正しい 正確 正しく
true: 本当 真
actual: 実際 現実
current: 現在 現行
future: 将来 今後 未来
past: 過去
exist: 存在
happen: 発生 生じ
send-back: 返還 返品 返金
loss: 紛失 喪失
death: 死亡 死
health: 健康 医療 感染
infection: 感染 新型コロナウイルス
money: お金 資金 ドル 円
human-right: 人権 尊重 敬意
friend: 友人 仲間
family: 家族
read-only: 読み取り
server: サーバ サーバー
browser: ブラウザ ブラウザー
search: 検索 探し 探す
link: リンク
tool: ツール 道具
open-source: オープンソース
maintainer: メンテナ メンテナー
developer: 開発者
author: 作者 著者 著作者
media: メディア 報道
map: 地図
school: 学校 大学
history: 歴史
idea: 考え アイデア 思う
want: たい 欲し
decide-finally: 最終 最後
first: 最初 第一 初め
many: 多く 多数 多い
multiple: 複数 様々 さまざま いくつ
two: 二つ 両方 双方
rate: 割合
day-business: 営業日 平日
identity: 身元 識別
evidence: 証拠 証明
party-other: 相手 当事者
dispute: 紛争 異議 苦情
criminal: 犯罪 違法 不法 刑事
fraud: 不正 詐欺
secret: 秘密 機密
trust: 信頼 信用
emergency: 緊急
disaster: 災害
birth: 生年月日 誕生
location: 位置
statistics: 統計
opt-out: オプトアウト 拒否 拒絶
withdraw: 撤回 取り消 取消
extend: 延長 拡張
summary: 概要 要約
chapter: 第一章
definition: 定義
principle: 原則 原理 理念
sign: 署名 記号
mark: マーク 印
dead-line: 締切 期日
join: 入会 参入
child-parent: 保護者 親
"""
