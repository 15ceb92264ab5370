import { Text } from '@mantine/core';
export function ImportsPage(_: any) {
  return <Text p="md">ImportsPage</Text>;
}
export function ReviewPage(_: any) {
  return <Text p="md">ReviewPage</Text>;
}
