import { findQuantities } from '/work/main/src/text/quantities.ts'
for (const s of ['最高贷款额度由80万提高至100万，','织金50万吨/年聚乙醇酸（PGA）项目完成投资','2026年02月10日 07时41分','面积达100m2以上的','实现每招用1人700元']) console.log(JSON.stringify([...(findQuantities as any)(s)]))
