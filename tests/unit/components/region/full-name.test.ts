import { expect, it } from 'vitest'
import { fullNameOf } from '../../../../src/components/region/full-name.ts'

it('adds what kind of place it is only where the name does not say', () => {
  expect(fullNameOf({ fullName: '安徽省铜陵市铜官区', level: 'municipal-district' })).toBe(
    '安徽省铜陵市铜官区，市辖区',
  )
  expect(fullNameOf({ fullName: '甘肃省兰州高新技术产业开发区', level: 'hightech-zone' })).toBe(
    '甘肃省兰州高新技术产业开发区',
  )
})
