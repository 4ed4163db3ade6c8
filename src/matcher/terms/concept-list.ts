// Words of news that mean nearly the same, in the languages pages come in, one idea a line: its id, then its words.
// They let an English fact be found from a Japanese paragraph, and "sacked" from "dismissed". General vocabulary only:
// what one dataset calls its own things belongs to that dataset's keywords. English words are compared by their stem.

/** One idea a line: `id: word, word, several words | 詞 词 ことば 낱말`. */
export const conceptLines = `
dismiss: dismiss, dismissal, fire, firing, sack, oust, ouster, topple, terminate the contract of, push out, boot, axe, show the door, show him the door, force out, kick out, remove from office | 解僱 解雇 開除 开除 罷免 罢免 免職 免职 革職 革职 撤職 撤职 炒魷魚 炒鱿鱼 解任 更迭 逐出 해임 해고 축출 경질 趕走 赶走 掃地出門 扫地出门 下台
depart: depart, departure, leave, left, leaving, resign, resignation, quit, exit, step down, give up the post | 離職 离职 辭職 辞职 辭任 辞任 請辭 请辞 出走 離開 离开 卸任 退任 退社 퇴사 사임 사직 떠나 물러나
return: return, reinstate, reinstatement, come back, comeback, bring back, bring home | 復職 复职 回歸 回归 重返 請回 请回 回任 復帰 복귀
hire: hire, hiring, recruit, recruitment, poach, appoint, appointment, acquihire | 聘請 聘请 聘用 招募 招聘 延攬 任命 挖角 挖來 挖走 網羅 招揽 起用 採用 고용 채용 영입 임명
join: join | 加入 加盟 投奔 入職 入职 入社 合流 합류
lead: head of, helm, in charge, oversee, take charge | 領導 领导 主管 執掌 执掌 負責人 负责人 率領 率领 統領 掌管 率いる 指揮 이끄 책임자
founder: founder, cofounder, co founder, co found, founded, found the company | 創辦人 创办人 創始人 创始人 共同創辦 联合创始 聯合創辦 創業者 창업자 설립자
chief: ceo, chief executive | 執行長 首席執行官 首席执行官 行政總裁 行政总裁 最高経営責任者 최고경영자
finance-chief: cfo, finance chief, chief financial officer | 財務長 财务长 首席財務官 首席财务官 財務主管 财务主管 最高財務責任者 최고재무책임자
technology-chief: cto, technology chief, chief technology officer | 技術長 技术长 首席技術官 首席技术官 最高技術責任者 최고기술책임자
scientist: scientist, researcher, research, engineer | 科學家 科学家 研究員 研究员 研究者 工程師 工程师 研究人員 研究人员 연구원 과학자
staff: staff, employee, workforce, personnel, colleague, team member | 員工 员工 職員 职员 人馬 人马 團隊 团队 従業員 직원
executive: executive, management, leadership | 高管 高層 高层 管理層 管理层 經營團隊 幹部 経営陣 임원 경영진
board: board, director, boardroom | 董事會 董事会 董事 取締役会 取締役 이사회 이사
observer: observer, nonvoting, non voting | 觀察員 观察员 無投票權 无投票权 オブザーバー 참관인 옵서버
invest: invest, investment, investor, stake, bankroll, backer, back financially, pour | 投資 投资 注資 注资 入股 出資 出资 金主 加碼 加码 投資人 투자 출자
funding: funding, fundraising, raise money, round, financing, fund raise | 融資 融资 募資 募资 集資 籌資 筹资 資金調達 자금 조달 펀딩
valuation: valuation, value at, valued | 估值 市值 評價額 企業価値 기업가치 몸값
equity: equity, share, shareholder, shareholding, ownership, own percent | 股權 股权 股份 持股 股東 股东 株式 株主 지분 주주
profit: profit, earnings, return on | 利潤 利润 獲利 盈利 收益 利益 이익 수익
loss: loss, lose money, deficit, burn, red ink | 虧損 亏损 虧錢 亏钱 燒錢 烧钱 赤字 損失 적자 손실
revenue: revenue, sales, turnover | 營收 营收 收入 營業額 营业额 売上 売上高 매출
cost: cost, expense, spending, expenditure, spend, bill, capex, capital expenditure | 成本 開支 开支 支出 花費 花费 費用 费用 資本支出 コスト 設備投資 비용 지출
cheap: cheap, cheaper, lower price, low cost, inexpensive, discount, less expensive, price cut, markdown, rebate | 便宜 低價 低价 降價 降价 折扣 廉價 廉价 安価 저렴 저가 優惠 优惠 打折 讓利 让利 調降 调降 減價 减价 値下げ 할인 인하
price: price, pricing | 價格 价格 定價 定价 收費 收费 価格 料金 가격 요금
debt: debt, borrow, loan, bond | 債務 债务 舉債 举债 借款 貸款 贷款 債券 债券 借入 부채 차입 대출
exclusive: exclusive, exclusivity, exclusively, sole, only provider | 獨家 独家 排他 獨占 独占 獨有 唯一 独占的 독점
cloud: cloud, cloud provider | 雲端 云端 雲計算 云计算 雲服務 云服务 雲運算 云平台 雲平台 クラウド 클라우드
compute: compute, computing, computing power, computational, capacity | 算力 運算 运算 計算能力 计算能力 計算資源 计算资源 運算資源 計算力 연산 컴퓨팅
datacenter: data center, data centre, datacenter, datacentre, campus, server farm | 資料中心 数据中心 數據中心 機房 机房 園區 データセンター 데이터센터
supercomputer: supercomputer, supercomputing | 超級電腦 超級計算機 超级计算机 超算 超级电脑 スーパーコンピューター スーパーコンピュータ スパコン 슈퍼컴퓨터
chip: chip, gpu, semiconductor, graphics processor, accelerator | 晶片 芯片 半導體 半导体 半導体 圖形處理器 顯卡 显卡 チップ 반도체 칩
cluster: cluster | 叢集 集群 機群 クラスター 클러스터
train: train, training, pretraining | 訓練 训练 学習 훈련 학습
renegotiate: renegotiate, renegotiation, negotiate, negotiation, talk, bargain, discuss, discussion | 重新談判 重新谈判 談判 谈判 協商 协商 磋商 洽談 洽谈 商談 商谈 交渉 再交渉 협상 재협상 논의
agreement: agreement, contract, deal, pact, accord, terms | 協議 协议 合約 合同 契約 契约 合意 계약 합의 협정
clause: clause, provision | 條款 条款 條文 条文 条項 조항
partner: partner, partnership, alliance, cooperation, collaborate, collaboration, team up, ally, tie up | 合作 夥伴 伙伴 聯盟 联盟 結盟 结盟 攜手 携手 提携 協業 연합 제휴 협력 파트너
rival: rival, rivalry, compete, competition, competitor, competitive, challenge | 競爭 竞争 對手 对手 較量 较量 競合 ライバル 경쟁 라이벌
antitrust: antitrust, monopoly, anticompetitive, anti competitive | 反壟斷 反垄断 反托拉斯 壟斷 垄断 独占禁止 反トラスト 반독점 독과점
regulator: regulator, regulatory, watchdog, authority | 監管 监管 監管機構 监管机构 主管機關 当局 當局 規制 규제 당국
probe: probe, investigate, investigation, inquiry, examine, scrutiny, scrutinise, scrutinize | 調查 调查 審查 审查 查核 檢視 調査 조사 심사
approve: approve, approval, clearance, green light | 批准 核准 放行 許可 许可 通過審查 承認 승인 허가
merger: merger, acquire, acquisition, takeover, buyout, buy out | 併購 并购 收購 收购 合併 合并 買収 인수 합병
lawsuit: lawsuit, sue, court, litigation | 訴訟 诉讼 起訴 起诉 控告 官司 提告 訴え 소송 고소
license: license, licence, licensing | 授權 授权 許可證 许可证 ライセンス 라이선스
property: intellectual property, ip right, patent | 智慧財產 知识产权 智慧財產權 知識產權 專利 专利 知的財産 지식재산 특허
commercial: commercialise, commercialize, commercialisation, commercialization, monetize | 商業化 商业化 商用化 變現 变现 商用 상용화 상업화
nonprofit: nonprofit, non profit, not for profit, charity | 非營利 非营利 非盈利 非營利組織 公益 非営利 비영리
open-source: open source, open weight, openly available, freely available, download freely | 開源 开源 開放原始碼 开放源代码 オープンソース 오픈소스
announce: announce, announcement, unveil, reveal, make public | 宣布 宣佈 公布 公佈 發表 发表 公開 揭曉 亮相 発表 공개 발표 揭幕 お披露目
launch: launch, release, roll out, rollout, debut, ship, introduce | 推出 發布 发布 上線 上线 問世 问世 發行 提供開始 リリース 출시
build: build, construct, construction, erect, set up, put up | 建造 建設 建设 興建 兴建 打造 搭建 構築 構建 构建 建てる 건설 구축
develop: develop, development, developer | 開發 开发 研發 研发 開発 개발
replace: replace, replacement, substitute, swap, supplant, alternative, take the place of, fallback | 取代 替換 替换 替代 更換 更换 代替 置き換え 대체
test: test, trial, experiment, try out, benchmark | 測試 测试 試驗 试验 試用 试用 基準 跑分 テスト 試験 시험 테스트
integrate: integrate, built in, embed, incorporate, add to | 整合 集成 內建 内置 融入 嵌入 接入 統合 組み込 통합 탑재
depend: depend, dependence, dependent, rely, reliance, lean on, lean heavily | 依賴 依赖 仰賴 倚賴 倚重 靠 依存 의존
independent: independence, self sufficient, self sufficiency, self reliant, in house, stand alone | 自給自足 自给自足 自主 自立 獨立 独立 自家 自研 自行 内製 自前 자립 자체
diversify: diversify, diversification, hedge, multiple suppliers, several suppliers, varied, multi vendor, spread bets, spread the risk, eggs in one basket, one basket | 多元化 分散 多樣化 多样化 避險 对冲 對沖 多角化 多様化 다변화 다각화 籃子 篮子 押注 單押 单押 多家供應商 多家供应商 複数社
supply: supply, supplier, provider, vendor | 供應 供应 供應商 供应商 供給 提供商 供应链 供應鏈 공급
share-information: share details, disclose details, technical detail, documentation, share information, hand over | 技術細節 技术细节 技術文件 技术文档 文檔 文档 共享 分享 開示 기술문서 공유
tension: tension, tense, strain, fray, clash, friction, conflict, quarrel, feud, rift, dispute, at odds | 緊張 紧张 摩擦 衝突 冲突 矛盾 爭執 争执 分歧 裂痕 嫌隙 不和 対立 軋轢 갈등 긴장 불화
complain: complain, complaint, blame, accuse, criticise, criticize, criticism, grumble | 抱怨 指責 指责 批評 批评 不滿 不满 怪罪 歸咎 归咎 批判 不満 불만 비판 비난
worry: worry, concern, fear, anxious, anxiety, alarm, uneasy, unease, nervous, wary, jitter | 擔心 担心 擔憂 担忧 憂慮 忧虑 疑慮 疑虑 懸念 心配 우려 걱정 不安 坐不住 警惕 警戒
shock: shock, shocked, stun, surprise, surprised, unprepared, blindside, off guard, caught unaware, astonish | 震驚 震惊 錯愕 措手不及 毫無準備 驚訝 惊讶 突然 猝不及防 衝撃 驚き 충격 놀라
anger: angry, anger, furious, rage, lose temper, shout, frustrated, frustration | 憤怒 愤怒 生氣 生气 發火 发火 惱火 恼火 不悅 挫折 激怒 怒り 분노 좌절
trust: trust, candid, honest, honesty, truthful, frank, transparency, transparent | 坦誠 坦诚 坦率 誠實 诚实 信任 信賴 透明 率直 信頼 신뢰 솔직
safety: safety, danger, dangerous, risk, risky, harm | 安全 風險 风险 危險 危险 危害 リスク 안전 위험
forecast: forecast, predict, prediction, expect, expectation, estimate, outlook | 預測 预测 預期 预期 預計 预计 預估 预估 預料 估計 估计 予測 見通し 예측 예상 전망
plan: plan, intend, intention, strategy, roadmap | 計劃 计划 計畫 規劃 规划 打算 策略 戰略 战略 計画 戦略 계획 전략
delay: delay, postpone, slow, slowdown, behind schedule, pace, sluggish | 延遲 延迟 推遲 推迟 延後 放緩 放缓 拖延 遅れ 延期 지연 연기 太慢 進度 进度 步調 步调 緩慢 缓慢
race: race, catch up, caught up, ahead of, lag, left behind, fall behind | 競賽 竞赛 追趕 追赶 領先 领先 落後 落后 賽跑 赛跑 追い 추격
search: search engine, search, browser | 搜尋 搜索 搜尋引擎 搜索引擎 瀏覽器 浏览器 検索 ブラウザ 검색 브라우저
assistant: assistant, chatbot, bot, agent | 助理 助手 聊天機器人 聊天机器人 機器人 智能體 智能体 アシスタント チャットボット 비서 챗봇 도우미
programming: programming, coding, programmer | 程式 編程 编程 寫程式 代碼 代码 程式碼 プログラミング 프로그래밍 코딩
reasoning: reasoning, chain of thought, think step | 推理 思維鏈 思维链 思考鏈 推論 추론 사고
language-model: language model, large language model, llm | 語言模型 语言模型 大模型 大型語言模型 言語モデル 언어모델
small-model: small model, small language model, lightweight, efficient, efficiency, compact | 小模型 小型 輕量 轻量 高效 效率 小規模 軽量 소형 경량 효율
synthetic: synthetic data, generated data, ai generated | 合成數據 合成数据 合成資料 生成資料 合成データ 합성
api: api, application programming interface, interface for developer | 應用程式介面 应用程序接口 接口 編程介面 インターフェース
brain: human brain, human level, human thinking, human intelligence, superintelligence, general intelligence | 人腦 人脑 人類智慧 人类智能 超級智慧 超级智能 人間並み 汎用人工知能 범용
president: president, inauguration, inaugurate, took office, take office, sworn in | 總統 总统 就職 就职 上任 宣誓 大統領 就任 대통령 취임
government: government, administration, federal | 政府 聯邦 联邦 政權 行政 行政当局 정부
sovereign: sovereign wealth fund, sovereign fund, state fund | 主權基金 主权基金 主權財富 主权财富 主權資金 主权资金 政府系ファンド 국부펀드
emirates: uae, united arab emirates, emirate, abu dhabi | 阿聯酋 阿联酋 阿布達比 阿布扎比 阿拉伯聯合大公國 アラブ首長国連邦 アブダビ 아랍에미리트 아부다비
restructure: restructure, restructuring, reorganise, reorganize, reorganisation, reorganization, overhaul, reshuffle | 重組 重组 改組 改组 整頓 整顿 架構調整 再編 組織改編 개편 재편
division: division, department, business unit | 部門 部门 單位 事業群 事业部 事業部 부문 부서
consumer: consumer, user | 消費者 消费者 消費級 消费级 用戶 用户 使用者 消費者向け 소비자 사용자
developers: developers outside, third party developer | 第三方開發 第三方开发 外部開發者 外部开发者
photo: photo, picture, selfie, image of himself, photograph | 照片 合照 自拍 合影 相片 写真 사진 合照 曬 晒
memo: memo, email, letter, leaked message | 備忘錄 备忘录 內部信 内部信 郵件 邮件 電郵 メモ 메모 이메일
call: video call, phone call, conference call, on the phone | 視訊會議 视频会议 通話 通话 電話會議 电话会议 視訊 ビデオ会議 화상회의 통화
own-percent: half share, economic interest | 經濟利益 经济利益 權益 权益 経済的利益
site: site, location, venue, abroad | 選址 选址 地點 地点 場址 用地 立地 부지
texas: texas | 德州 得州 德克薩斯 德克萨斯 テキサス 텍사스
praise: praise, laud, applaud, proud, pride, compliment | 讚揚 赞扬 稱讚 称赞 盛讚 盛赞 驕傲 骄傲 自豪 称賛 칭찬 자랑
access: access, cut off, lose access, right to use, entitle | 訪問權 访问权 使用權 使用权 取用 存取 存取權 アクセス権 利用権 접근 이용권
misuse: misuse, abuse, exploit | 濫用 滥用 誤用 误用 悪用 오용 악용
lock-in: lock in, locked in, hard to switch, switching cost | 鎖定 锁定 綁定 绑定 套牢 囲い込み 잠금 종속
startup: startup, start up, fledgling | 新創 初創 初创 創業公司 创业公司 スタートアップ 스타트업
demand: demand, ask for more, request | 需求 要求 請求 请求 索要 需要 要請 수요 요구 요청
shortage: shortage, scarce, insufficient, not enough, lack, short of | 短缺 不足 缺乏 匱乏 缺少 供不應求 不够 不夠 부족
stability: stability, stable, unstable, turmoil, upheaval, crisis, chaos | 穩定 稳定 動盪 动荡 風波 风波 危機 危机 混亂 混乱 安定 안정 혼란 위기
pressure: pressure, push for, urge | 施壓 施压 壓力 压力 敦促 逼迫 圧力 압박 압력
expand: expand, expansion, extend, enlarge, widen | 擴大 扩大 擴張 扩张 擴建 扩建 延長 延长 拡大 拡張 확대 확장
end: expire, scrap, delete, abolish, drop the, no longer, come to an end | 結束 结束 終止 终止 取消 刪除 删除 廢除 废除 到期 終了 종료 폐지 삭제
succeed: succeed, success, successful, thrive, prosper, flourish, win, do well | 成功 勝出 胜出 雙贏 双赢 共贏 共赢 성공
breakthrough: breakthrough, leap forward, milestone | 突破 飛躍 飞跃 躍進 跃进 里程碑 돌파구
on-par: on par, on a par, match the best, keep pace, as good as, neck and neck, equal to | 媲美 不相上下 旗鼓相當 旗鼓相当 比肩 匹敵 匹敌 並駕齊驅 並ぶ性能 肩を並べ 견줄 필적 대등
part-ways: split, part ways, parting, break up, breakup, divorce, estranged, drift apart, go separate ways | 分手 決裂 决裂 拆夥 拆伙 分道揚鑣 分道扬镳 撕破臉 撕破脸 翻臉 翻脸 分家 決別 袂を分か 결별 갈라서
marriage: marriage, honeymoon, bromance, couple, wedding | 蜜月 婚姻 聯姻 联姻 兄弟情 友情 夫妻 蜜月期 結婚 밀월 브로맨스
elsewhere: elsewhere, other providers, other suppliers, other clouds, another provider, shop around, look around, free to choose, turn to others, outside supplier | 另尋 另寻 別家 别家 其他供應商 其他供应商 其他雲 其他云 轉投 转投 他社 다른 업체
give-up: abandon, walk away, call off, pull out, withdraw, back out, drop out | 放棄 放弃 退出 撤出 撤回 罷手 罢手 離脱 断念 포기 철회
secret: secret, secretly, quietly, behind closed doors, covert, under wraps | 秘密 私下 私底下 悄悄 暗中 暗地 水面下 極秘 비밀 은밀
abrupt: abruptly, cut short, hang up, hung up, storm out, end early | 不歡而散 不欢而散 戛然而止 草草收場 草草收场 打ち切り
first: first, initial | 首個 首个 第一個 第一个 首座 最初 首次 最初の 최초 첫
`;
